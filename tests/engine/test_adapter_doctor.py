"""The adapter doctor: every refusal with its reason, and an engine that keeps what it had.

Folders that cannot even be read are tested in `test_adapter.py`.
"""

from collections.abc import Callable
from pathlib import Path

import mlx.core as mx
import pytest
from asking import mixed, tokens
from tiny import write_adapter, write_peft

from guild.contract import Base
from guild.engine.engine import Engine
from guild.errors import AdapterError

Weights = dict[str, mx.array]
UP = "model.layers.3.mlp.up_proj"


def rewritten(folder: Path, weights: Callable[[Weights], Weights] = lambda w: w, **config: object) -> Path:
    """Write an adapter and change it: its weights by a function, its config by fields."""
    write_adapter(folder, 1, **config)
    path = next(folder.glob("*.safetensors"))
    held = mx.load(str(path))
    assert isinstance(held, dict)
    mx.eval(held)
    mx.save_safetensors(str(path), weights(held))
    return folder


def only(keep: Callable[[str], bool]) -> Callable[[Weights], Weights]:
    return lambda weights: {name: tensor for name, tensor in weights.items() if keep(name)}


def setting(name: str, tensor: mx.array) -> Callable[[Weights], Weights]:
    return lambda weights: {**weights, name: tensor}


def times(factor: float, half: str = "lora_") -> Callable[[Weights], Weights]:
    return lambda weights: {name: tensor * factor if half in name else tensor for name, tensor in weights.items()}


def mlx(weights: Callable[[Weights], Weights] = lambda w: w, **config: object) -> Callable[[Path], Path]:
    return lambda folder: rewritten(folder, weights, **config)


def peft(folder: Path, **config: object) -> Path:
    return write_peft(folder, write_adapter(folder.parent / "source", 1), 32, **config)


def peft_with_magnitudes(folder: Path) -> Path:
    peft(folder)
    path = folder / "adapter_model.safetensors"
    held = mx.load(str(path))
    assert isinstance(held, dict)
    mx.save_safetensors(
        str(path), {**held, "base_model.model.model.layers.3.mlp.up_proj.lora_magnitude_vector": mx.ones((64,))}
    )
    return folder


REFUSED = {
    "another base": (
        mlx(guild={"base": "qwen"}),
        "trained on base 'qwen', but 'tiny' is loaded; use --base qwen, or train it for this base",
    ),
    "other weights of the base": (
        mlx(guild={"base": "tiny", "base_sha256": "cd" * 32}),
        "trained on weights 'cdcdcdcdcdcd' of tiny, but 'abababababab' are installed; run: guild models pull tiny, or",
    ),
    "a hash that is none": (mlx(guild={"base_sha256": 5}), "trained on weights '5' of tiny"),
    "a wider base": (
        mlx(hidden=64),
        "; it was trained on another base",
    ),
    "halves of unlike rank": (
        mlx(setting(f"{UP}.lora_b", mx.ones((5, 64)))),
        f"{UP!r} has lora_a (32, 4) and lora_b (5, 64), but that layer of the base maps 32 to 64",
    ),
    "halves swapped": (
        mlx(lambda w: {n: mx.contiguous(t.T) for n, t in w.items()}),
        "; it was trained on another base",
    ),
    "a deeper base": (
        mlx(setting("model.layers.9.mlp.up_proj.lora_a", mx.ones((32, 4)))),
        "1 of its 15 entries match no layer of this base, such as 'model.layers.9.mlp.up_proj'; it belongs to another base",
    ),
    "keys of another family": (
        mlx(lambda w: {n.replace("model.layers", "transformer.h"): t for n, t in w.items()}),
        "14 of its 14 entries match no layer of this base, such as 'transformer.h.",
    ),
    "an embedding": (
        mlx(setting("model.embed_tokens.lora_a", mx.ones((264, 4)))),
        "entries match no layer of this base, such as 'model.embed_tokens'",
    ),
    "whole weights": (
        mlx(setting("lm_head.weight", mx.ones((264, 32)))),
        "1 of its 15 entries match no layer of this base, such as 'lm_head.weight'",
    ),
    "DoRA in an mlx file": (
        mlx(setting(f"{UP}.m", mx.ones((64,)))),
        f"1 of its 15 entries match no layer of this base, such as '{UP}.m'",
    ),
    "DoRA in a PEFT file": (
        peft_with_magnitudes,
        "1 of its 15 entries match no layer of this base, such as 'base_model.model.model.layers.3.mlp.up_proj.lora_magn",
    ),
    "experts": (
        mlx(setting(f"{UP}.lora_a", mx.ones((2, 32, 4)))),
        f"match no layer of this base, such as '{UP}.lora_a'",
    ),
    "no lora_a": (
        mlx(only(lambda n: n != f"{UP}.lora_a")),
        f"{UP!r} has no lora_a; the file is incomplete; copy it again",
    ),
    "no lora_b": (
        mlx(only(lambda n: n != f"{UP}.lora_b")),
        f"{UP!r} has no lora_b; the file is incomplete; copy it again",
    ),
    "nothing": (mlx(lambda w: {}), "holds no LoRA weights at all; train it anew"),
    "a block missing": (
        mlx(only(lambda n: ".layers.2." not in n)),
        "its config promises 14 layers, but 7 are missing, such as 'model.layers.2.mlp.down_proj'; it would be applied in part",
    ),
    "a module missing": (
        mlx(only(lambda n: "q_proj" not in n)),
        "its config promises 14 layers, but 2 are missing, such as 'model.layers.2.self_attn.q_proj'",
    ),
    "more blocks promised": (mlx(num_layers=3), "its config promises 21 layers, but 7 are missing"),
    "all blocks promised": (mlx(num_layers=-1), "its config promises 28 layers, but 14 are missing"),
    "more blocks promised than there are": (mlx(num_layers=99), "its config promises 28 layers, but 14 are missing"),
    "the output matrix promised": (
        mlx(lora_parameters={"scale": 8.0, "keys": ["self_attn.q_proj", "lm_head"]}),
        "its config promises 3 layers, but 1 are missing, such as 'lm_head'",
    ),
    "a PEFT module missing in two blocks": (
        lambda folder: peft(folder, target_modules=["up_proj"]),
        "its config promises 4 layers, but 2 are missing, such as 'model.layers.0.mlp.up_proj'",
    ),
    "a first half of zeros": (mlx(times(0, "lora_a")), "changes nothing, since in every layer lora_a, lora_b or"),
    "a second half of zeros": (mlx(times(0, "lora_b")), "changes nothing, since in every layer lora_a, lora_b or"),
    "no scale": (mlx(scale=0.0), "its training never ran or was not saved; train it anew"),
    "a scale that is no number": (mlx(scale=float("nan")), "scale is nan; "),
    "an endless scale": (mlx(scale=float("inf")), "scale is inf; "),
    "NaN": (mlx(times(float("nan"), "3.mlp.up_proj.lora_a")), f"{UP!r} holds NaN or infinite values; train it anew"),
    "one infinite value": (
        mlx(setting(f"{UP}.lora_b", mx.zeros((4, 64)).at[2, 7].add(-float("inf")))),
        f"{UP!r} holds NaN or infinite values; train it anew",
    ),
    "keys that are no list": (mlx(lora_parameters={"scale": 8.0, "keys": 5}), "lora_parameters.keys is 5"),
    "full fine tune": (mlx(fine_tune_type="full"), "fine_tune_type is 'full'"),
    "DoRA": (mlx(fine_tune_type="dora"), "fine_tune_type is 'dora'"),
    "DoRA in PEFT": (lambda folder: peft(folder, use_dora=True), "use_dora is True"),
}


@pytest.fixture(scope="module")
def doctored(tiny: Path) -> tuple[Engine, list[list[int]]]:
    """One engine for all refusals, since none may change it, and what it says before."""
    engine = Engine.load(Base("tiny", tiny / "base", "ab" * 32, 256))
    for name in ("a", "b", "c"):
        engine.load_adapter(name, tiny / name)
    return engine, [tokens(row) for row in engine.complete(mixed(engine))]


@pytest.mark.parametrize("ill", REFUSED)
def test_it_is_refused_and_the_engine_keeps_what_it_had(
    doctored: tuple[Engine, list[list[int]]], tmp_path: Path, ill: str
) -> None:
    engine, before = doctored
    write, message = REFUSED[ill]
    folder = write(tmp_path / "mine")
    for name in ("new", "b"):
        with pytest.raises(AdapterError) as refused:
            engine.load_adapter(name, folder)
        assert str(refused.value).startswith(str(folder))
        assert message in str(refused.value)
    assert engine.adapters == ("a", "b", "c")
    assert [tokens(row) for row in engine.complete(mixed(engine))] == before


ACCEPTED = {
    "its own base": mlx(guild={"base": "tiny", "base_sha256": "ab" * 32}),
    "another build of its base": mlx(guild={"base": "tiny", "base_sha256": "ef" * 32}),
    "other fields of ours": mlx(guild={"recipe": "x"}),
    "some layers of zeros": mlx(times(0, ".2.")),
    "a negative scale": mlx(scale=-8.0),
    "no keys in the config": mlx(lora_parameters={"scale": 8.0}),
    "fewer keys": mlx(only(lambda n: "q_proj" in n), lora_parameters={"scale": 8.0, "keys": ["self_attn.q_proj"]}),
    "half precision": mlx(lambda w: {n: t.astype(mx.float16) for n, t in w.items()}),
    "the output matrix too": mlx(
        lambda w: {**w, "lm_head.lora_a": mx.ones((32, 2)), "lm_head.lora_b": mx.ones((2, 264))},
    ),
    "PEFT of chosen blocks": lambda folder: peft(folder, target_modules=["up_proj"], layers_to_transform=[2, 3]),
}


@pytest.mark.parametrize("healthy", ACCEPTED)
def test_a_healthy_one_is_accepted(tiny: Path, tmp_path: Path, healthy: str) -> None:
    engine = Engine.load(Base("tiny", tiny / "base", "ab" * 32, 256, known_sha256=frozenset({"ab" * 32, "ef" * 32})))
    engine.load_adapter("new", ACCEPTED[healthy](tmp_path / "mine"))
    assert engine.adapters == ("new",)
