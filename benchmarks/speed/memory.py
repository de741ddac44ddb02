"""(d) Memory: base and three adapters against the base alone, by `mx.get_active_memory` after an evaluation.

It is taken again after batches of every mixture of adapters, because the engine keeps what it stacked for each. The
peer is stock mlx-lm, which holds a base for every adapter; one such model is really loaded, and counted three times.
"""

import gc
import itertools

import mlx.core as mx
import mlx_lm

from guild.engine.engine import Engine, Request
from guild.engine.sampling import Sampling

from .figure import Figure, Target
from .material import ADAPTERS, adapter_folders, installed_base, loaded_engine

TITLE = "(d) memory of base + 3 adapters, in times of the base alone; peer: one mlx-lm model per adapter"


def measure(base_name: str, rounds: int) -> list[Figure]:
    """Return the figures; memory does not vary, so `rounds` is not used."""
    base = installed_base(base_name)
    engine = loaded_engine(base)
    alone = _after(engine, [None])
    with adapter_folders(engine.model, base) as folders:
        for name, folder in folders.items():
            engine.load_adapter(name, folder)
        loaded = _active()
        mixed = _after(engine, [None, *ADAPTERS])
        for size in range(1, len(ADAPTERS) + 1):
            for chosen in itertools.combinations(ADAPTERS, size):
                _after(engine, list(chosen))
                _after(engine, [None, *chosen])
        every = _active()
        model, _ = mlx_lm.load(str(base.folder), adapter_path=str(folders[ADAPTERS[0]]))
        mx.eval(model.parameters())
        one_more = _active() - every
    peer = (alone + len(ADAPTERS) * one_more) / alone
    gigabytes = f"base alone {alone / 1e9:.3f} GB, one more stock model {one_more / 1e9:.3f} GB"
    return [
        _figure("when loaded", loaded / alone, peer, gigabytes),
        _figure("after a batch of base and all three", mixed / alone, peer),
        _figure("after batches of every mixture", every / alone, peer),
    ]


def _figure(name: str, value: float, peer: float, note: str = "") -> Figure:
    target = Target("value", "<=", 1.05)
    return Figure(name, "x base", value, 1, peer, "mlx-lm", peer / value, peer / value, peer / value, target, note)


def _after(engine: Engine, adapters: list[str | None]) -> int:
    prompt, sampling = tuple(engine.tokenizer.encode("package main\n")), Sampling(max_tokens=2)
    engine.complete([Request(prompt, adapter, sampling) for adapter in adapters])
    return _active()


def _active() -> int:
    """Return the bytes in use once nothing is in flight and nothing freed is kept."""
    mx.synchronize()
    gc.collect()
    mx.clear_cache()
    return int(mx.get_active_memory())
