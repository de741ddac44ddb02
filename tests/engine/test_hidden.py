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
from guild.engine.hidden import hidden_states
from guild.engine.rows import Rows

TOKENS = list(range(40, 71))


def by_hand(folder: Path, count: int) -> np.ndarray:
    """Run the first blocks of stock mlx-lm on TOKENS, with an additive mask written out."""
    model, _ = mlx_lm.load(str(folder))
    state = model.model.embed_tokens(mx.array([TOKENS]))
    mask = nn.MultiHeadAttention.create_additive_causal_mask(len(TOKENS))
    for block in model.model.layers[:count]:
        state = block(state, mask, None)
    return np.array(state[0])


@pytest.mark.parametrize("layer", range(1, LAYERS + 1))
def test_layer_n_is_the_output_of_n_blocks(engine: Engine, tiny: Path, layer: int) -> None:
    states = hidden_states(engine.model, Rows(), TOKENS, [layer])
    assert list(states) == [layer]
    assert (states[layer].shape, states[layer].dtype) == ((len(TOKENS), 32), np.float32)
    np.testing.assert_allclose(states[layer], by_hand(tiny / "base", layer), rtol=1e-4, atol=1e-4)


def test_the_last_layer_leads_to_the_models_own_logits(engine: Engine) -> None:
    state = mx.array(hidden_states(engine.model, Rows(), TOKENS, [LAYERS])[LAYERS])
    logits = engine.model.lm_head(engine.model.model.norm(state))
    expected = engine.model(mx.array([TOKENS]))[0]
    np.testing.assert_allclose(np.array(logits), np.array(expected), rtol=1e-3, atol=1e-3)


def test_several_layers_come_from_one_pass(engine: Engine) -> None:
    both = hidden_states(engine.model, Rows(), TOKENS, [3, 1])
    for layer in (1, 3):
        np.testing.assert_array_equal(both[layer], hidden_states(engine.model, Rows(), TOKENS, [layer])[layer])


def test_adapters_never_act_on_it(engine: Engine, tiny_base: Base) -> None:
    bare = Engine.load(tiny_base).hidden("what is it?", [2, 4])
    adapted = engine.hidden("what is it?", [2, 4])
    for layer in (2, 4):
        np.testing.assert_array_equal(bare[layer], adapted[layer])


def test_it_may_be_asked_while_adapters_decode(engine: Engine) -> None:
    before = engine.hidden("what is it?", [4])[4]
    requests = mixed(engine)
    expected = [alone(engine, asked) for asked in requests]
    gained: dict[int, list[int]] = {engine.submit(asked): [] for asked in requests}
    while pieces := engine.step():
        np.testing.assert_array_equal(engine.hidden("what is it?", [4])[4], before)
        for piece in pieces:
            gained[piece.ticket].append(piece.token)
    assert list(gained.values()) == expected
    after = [tokens(row) for row in engine.complete(requests)]
    assert after == expected
