"""What the benchmarks work on: the installed base, three synthetic adapters, Go requests, and stock models for the
peers.

The adapters are random, rank 8 over all linear layers of all blocks, in the format of `mlx_lm.lora`; their values are
small, so that the answers stay answers, and not zero, so that nothing can be skipped. Stock models share the engine's
weights in memory: both sides then read the very same pages. Import MLX only after `guild.compute.backend.ready()`.
"""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from guild import assemble
from guild.cli.progress import watching_on_stderr
from guild.contract import Base
from guild.engine.engine import Engine

ADAPTERS = ("adapter-1", "adapter-2", "adapter-3")
RANK, SCALE = 8, 2.0

SUBJECTS = (
    "reverses a string by runes", "merges two sorted slices of int", "parses key=value lines into a map",
    "counts words in an io.Reader", "is a bounded LRU cache with generics", "retries a function with backoff",
    "validates an IPv4 address by hand", "rotates an n by n matrix in place", "splits a slice into chunks of n",
    "computes a SHA-256 of a file in blocks", "is a ring buffer of bytes", "finds the longest common prefix",
    "limits concurrency with a semaphore", "formats a duration for people", "walks a binary tree in order",
    "removes duplicates but keeps order",
)  # fmt: skip


def installed_base(name: str) -> Base:
    """Return an installed base, pulled first where it is absent."""
    with watching_on_stderr() as watch:
        return assemble.installed_base(name, watch)


@contextmanager
def adapter_folders(model: Any, base: Base) -> Iterator[dict[str, Path]]:
    """Write the synthetic adapters for a model into a temporary folder, and remove them at the end."""
    with tempfile.TemporaryDirectory(prefix="guild-speed-") as root:
        yield {name: _write(Path(root, name), seed, model, base) for seed, name in enumerate(ADAPTERS, start=1)}


def _write(folder: Path, seed: int, model: Any, base: Base) -> Path:
    import mlx.core as mx

    from guild.engine.lora import adaptable, dimensions

    folder.mkdir()
    mx.random.seed(seed)
    weights, keys = {}, set()
    for path, layer in adaptable(model).items():
        _, inside, key = path.partition("layers.")
        if not inside:
            continue
        inputs, outputs = dimensions(layer)
        keys.add(key.partition(".")[2])
        weights[f"{path}.lora_a"] = mx.random.uniform(-(inputs**-0.5), inputs**-0.5, (inputs, RANK))
        weights[f"{path}.lora_b"] = mx.random.normal((RANK, outputs)) * 0.002
    mx.save_safetensors(str(folder / "adapters.safetensors"), weights)
    config = {
        "fine_tune_type": "lora",
        "num_layers": len(model.layers),
        "lora_parameters": {"rank": RANK, "scale": SCALE, "dropout": 0.0, "keys": sorted(keys)},
        "guild": {"base": base.name, "base_sha256": base.sha256},
    }
    (folder / "adapter_config.json").write_text(json.dumps(config), encoding="utf-8")
    return folder


def loaded_engine(base: Base) -> Engine:
    """Return an engine with all of its base in memory."""
    import mlx.core as mx

    engine = Engine.load(base)
    mx.eval(engine.model.parameters())
    return engine


def stock_twin(base: Base, weights: Any, adapter: Path | None = None) -> tuple[Any, Any]:
    """Return mlx-lm's own model and tokenizer, on `weights` that are in memory already, with an adapter or none."""
    import mlx.core as mx
    import mlx_lm
    from mlx_lm.tuner.utils import load_adapters

    model, tokenizer = mlx_lm.load(str(base.folder), lazy=True)
    model.update(weights)
    if adapter is not None:
        model = load_adapters(model, str(adapter))
        model.eval()
    mx.eval(model.parameters())
    return model, tokenizer


def prompts(engine: Engine, count: int) -> list[list[int]]:
    """Return the tokens of so many different requests, each asking for more code than any benchmark lets it write."""
    wording = "Write a Go package with a function that {}. Write a complete table test with ten rows too."
    return [engine.prompt(None, wording.format(SUBJECTS[number % len(SUBJECTS)])) for number in range(count)]
