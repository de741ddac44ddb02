"""A base cut in two is the same model, and what it learns is an adapter that mlx-lm and the engine know."""

import json
import shutil
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx_lm
import pytest
from mlx.utils import tree_flatten
from mlx_lm.tuner.utils import linear_to_lora_layers
from tiny import LAYERS, VOCABULARY
from toy import LORA, total_steps, toy_halves, toy_learner

from guild.compute.loading import load_model
from guild.contract import Base
from guild.engine.engine import Engine, Request
from guild.engine.sampling import Sampling
from guild.errors import AdapterError, ModelError
from guild.training.checkpoints import RunFolder
from guild.training.recipe import LoRACard

TOKENS = mx.array([[5, 200, 7, 7, 91, 14], [1, 2, 3, 4, 5, 6]])


def config(keys: tuple[str, ...], lora: LoRACard = LORA) -> dict[str, Any]:
    parameters = {"rank": lora.rank, "scale": lora.scale, "dropout": lora.dropout, "keys": list(keys)}
    return {"fine_tune_type": "lora", "num_layers": lora.layers, "lora_parameters": parameters}


def other_base(tiny: Path, folder: Path, **fields: object) -> Path:
    """Copy the tiny Llama, and change fields of its config."""
    shutil.copytree(tiny / "base", folder)
    place = folder / "config.json"
    place.write_text(json.dumps(json.loads(place.read_text()) | fields))
    return folder


@pytest.mark.parametrize("layers", [1, 2, LAYERS])
@pytest.mark.parametrize("tied", [False, True])
def test_both_halves_are_the_whole_model(layers: int, tied: bool, tiny: Path, tmp_path: Path) -> None:
    base = tiny / "base"
    if tied:
        base = other_base(tiny, tmp_path / "tied", tie_word_embeddings=True)
        weights = mx.load(str(base / "model.safetensors"))
        assert isinstance(weights, dict)
        mx.eval(weights)
        weights.pop("lm_head.weight")
        mx.save_safetensors(str(base / "model.safetensors"), weights)
    halves = toy_halves(base, LORA.model_copy(update={"layers": layers}))
    states = halves.upper(halves.lower(TOKENS))
    logits = halves.logits(states.reshape(-1, states.shape[-1])).reshape(*TOKENS.shape, VOCABULARY)
    assert mx.allclose(logits, mlx_lm.load(str(base))[0](TOKENS), rtol=1e-4, atol=1e-4).item()


def test_padding_behind_a_row_changes_nothing_before_it(tiny: Path) -> None:
    halves = toy_halves(tiny / "base")
    alone = halves.lower(TOKENS[:1])
    padded = mx.pad(alone, [(0, 0), (0, 9), (0, 0)])
    assert mx.allclose(halves.upper(padded)[:, : TOKENS.shape[1]], halves.upper(alone), rtol=1e-4, atol=1e-5).item()


def test_what_is_learnt_has_the_names_that_mlx_lm_gives(tiny: Path) -> None:
    halves = toy_halves(tiny / "base")
    model = mlx_lm.load(str(tiny / "base"))[0]
    model.freeze()
    linear_to_lora_layers(model, LORA.layers, {"rank": 4, "scale": 4.0, "dropout": 0.1})
    theirs = {name: value.shape for name, value in tree_flatten(model.trainable_parameters())}
    assert {name: value.shape for name, value in halves.adapter().items()} == theirs
    assert len(theirs) == 2 * 2 * 7
    assert halves.keys == tuple(
        sorted([f"self_attn.{name}_proj" for name in "qkvo"] + [f"mlp.{name}_proj" for name in ("gate", "up", "down")])
    )


def test_only_the_modules_of_the_recipe_learn(tiny: Path) -> None:
    halves = toy_halves(tiny / "base", LoRACard(rank=2, layers=1, modules=("q_proj", "down_proj")))
    assert sorted(halves.adapter()) == [
        f"model.layers.3.{name}.{half}"
        for name in ("mlp.down_proj", "self_attn.q_proj")
        for half in ("lora_a", "lora_b")
    ]
    assert halves.keys == ("mlp.down_proj", "self_attn.q_proj")


def test_the_seed_decides_where_learning_begins(tiny: Path) -> None:
    one, again, other = (toy_halves(tiny / "base", seed=seed).adapter() for seed in (1, 1, 2))
    name = "model.layers.3.mlp.up_proj.lora_a"
    assert mx.array_equal(one[name], again[name]).item()
    assert not mx.array_equal(one[name], other[name]).item()


def test_matrices_are_taken_as_they_are_given(tiny: Path) -> None:
    halves, other = toy_halves(tiny / "base", seed=1), toy_halves(tiny / "base", seed=2)
    halves.take(other.adapter())
    assert all(mx.array_equal(value, other.adapter()[name]).item() for name, value in halves.adapter().items())


def test_a_learnt_adapter_loads_in_mlx_lm_and_in_the_engine_and_changes_what_they_say(
    tiny: Path, tiny_base: Base, tmp_path: Path
) -> None:
    learner = toy_learner(tiny / "base")
    keys = toy_halves(tiny / "base").keys
    run = RunFolder(tmp_path)
    # Before the first step it would change nothing, and the doctor says so.
    run.save_adapter(0, learner.adapter(), config(keys))
    engine = Engine.load(tiny_base)
    with pytest.raises(AdapterError, match="changes nothing"):
        engine.load_adapter("toy", run.adapter(0))
    for step in range(1, total_steps() + 1):
        learner.step([step % 4, 4 + step % 4, 8 + step % 4], step)
    run.save_adapter(20, learner.adapter(), config(keys))
    engine.load_adapter("toy", run.adapter(20))
    asked = (*engine.prompt(None, "tell me more"), 40)
    base, toy = engine.complete([Request(asked, name, Sampling(max_tokens=8)) for name in (None, "toy")])
    assert [piece.token for piece in base] != [piece.token for piece in toy]
    model = mlx_lm.load(str(tiny / "base"), adapter_path=str(run.adapter(20)))[0]
    answer = mlx_lm.stream_generate(model, engine.tokenizer, list(asked), max_tokens=8)
    assert [response.token for response in answer] == [piece.token for piece in toy]


def test_a_base_with_a_sliding_window_is_refused(tiny: Path, tmp_path: Path) -> None:
    kinds = ["full_attention", "sliding_attention"] * (LAYERS // 2)
    base = other_base(tiny, tmp_path / "slides", layer_types=kinds, sliding_window=64)
    with pytest.raises(ModelError, match="a base of type 'llama' cannot be trained here"):
        toy_halves(base)


def test_more_layers_than_the_base_has_are_refused(tiny: Path) -> None:
    with pytest.raises(ModelError, match=r"lora\.layers is 5, but the base has 4 blocks; lower it"):
        toy_halves(tiny / "base", LoRACard(layers=5))


def test_a_base_that_cannot_be_loaded_says_which(tiny: Path, tmp_path: Path) -> None:
    base = other_base(tiny, tmp_path / "damaged")
    (base / "model.safetensors").write_bytes(b"cut short")
    with pytest.raises(ModelError, match=r"damaged: cannot be loaded \(.*\); run: guild models remove tiny"):
        load_model(Base("tiny", base, "ab" * 32, 256))
