"""The base's hidden state, half-way up: what the router's probe reads."""

from pathlib import Path

import mlx.core as mx
import mlx.nn as nn
import mlx_lm
import numpy as np
import pytest
from asking import alone, mixed, tokens
from tiny import LAYERS

from guild.contract import Base
from guild.engine.engine import Engine
from guild.engine.hidden import hidden_states, read_prefix
from guild.engine.rows import Rows
from guild.errors import ContextOverflow

TOKENS = list(range(40, 71))


def by_hand(folder: Path, count: int) -> np.ndarray:
    """Run the first blocks of stock mlx-lm on TOKENS, with an additive mask written out."""
    model, _ = mlx_lm.load(str(folder))
    state = model.model.embed_tokens(mx.array([TOKENS]))
    mask = nn.MultiHeadAttention.create_additive_causal_mask(len(TOKENS))
    for block in model.model.layers[:count]:
        state = block(state, mask, None)
    return np.array(state[0])


def states(engine: Engine, tokens: list[int], layer: int, split: int = 1) -> np.ndarray:
    """Return the states of all but the first `split` tokens, which are read as the prefix."""
    prefix = read_prefix(engine.model, Rows(), tokens[:split], layer)
    return hidden_states(engine.model, Rows(), prefix, tokens[split:])


@pytest.mark.parametrize("split", [1, 7])
@pytest.mark.parametrize("layer", range(1, LAYERS + 1))
def test_layer_n_is_the_output_of_n_blocks(engine: Engine, tiny: Path, layer: int, split: int) -> None:
    state = states(engine, TOKENS, layer, split)
    assert (state.shape, state.dtype) == ((len(TOKENS) - split, 32), np.float32)
    np.testing.assert_allclose(state, by_hand(tiny / "base", layer)[split:], rtol=1e-4, atol=1e-4)


def test_a_prefix_is_not_changed_by_what_follows_it(engine: Engine) -> None:
    prefix = read_prefix(engine.model, Rows(), TOKENS[:7], 3)
    first = hidden_states(engine.model, Rows(), prefix, TOKENS[7:])
    hidden_states(engine.model, Rows(), prefix, [9] * 300)
    np.testing.assert_array_equal(hidden_states(engine.model, Rows(), prefix, TOKENS[7:]), first)


def test_the_last_layer_leads_to_the_models_own_logits(engine: Engine) -> None:
    state = mx.array(states(engine, TOKENS, LAYERS))
    logits = engine.model.lm_head(engine.model.model.norm(state))
    expected = engine.model(mx.array([TOKENS]))[0, 1:]
    np.testing.assert_allclose(np.array(logits), np.array(expected), rtol=1e-3, atol=1e-3)


def test_a_token_sees_only_what_is_before_it(engine: Engine) -> None:
    whole, begun = states(engine, TOKENS, 3), states(engine, TOKENS[:10], 3)
    np.testing.assert_allclose(whole[:9], begun, rtol=1e-4, atol=1e-4)


def test_adapters_never_act_on_it(engine: Engine, tiny_base: Base) -> None:
    bare = Engine.load(tiny_base)
    for layer in (2, 4):
        np.testing.assert_array_equal(
            bare.hidden(["what ", "is it?"], layer), engine.hidden(["what ", "is it?"], layer)
        )


def test_it_may_be_asked_while_adapters_decode(engine: Engine) -> None:
    before = engine.hidden(["what ", "is it?"], 4)
    requests = mixed(engine)
    expected = [alone(engine, asked) for asked in requests]
    gained: dict[int, list[int]] = {engine.submit(asked): [] for asked in requests}
    while pieces := engine.step():
        np.testing.assert_array_equal(engine.hidden(["what ", "is it?"], 4), before)
        for piece in pieces:
            gained[piece.ticket].append(piece.token)
    assert list(gained.values()) == expected
    assert [tokens(row) for row in engine.complete(requests)] == expected


def test_a_turn_that_does_not_fit_the_window_is_refused(engine: Engine) -> None:
    with pytest.raises(ContextOverflow, match="context window holds 256"):
        engine.hidden(["x" * 150, "y" * 150], 2)
