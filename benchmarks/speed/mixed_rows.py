"""(c) Sixteen rows at once: base and three adapters mixed against sixteen base rows, same requests, interleaved.

Beside them sixteen rows of one adapter, and the mixed batch by `mx.gather_mm` (`gather.py`). `decode` counts only
steps in which all sixteen rows gained a token; `whole` is from submitting to the last token, prefill included.
"""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

import mlx.core as mx

from guild.engine.engine import Engine, Request
from guild.engine.sampling import Sampling

from .figure import Figure, Peer, Target, rate
from .gather import gathering
from .material import ADAPTERS, adapter_folders, installed_base, loaded_engine, prompts

TITLE = "(c) 16 rows in one batch; peer: 16 base rows"
_ROWS, _TOKENS = 16, 24


@dataclass(frozen=True, slots=True)
class Batch:
    """One batch: tokens per second of the full steps and of the whole, and whether every row ran to its limit."""

    decode: float
    whole: float
    full: bool


def run_batch(engine: Engine, requests: list[Request]) -> Batch:
    """Answer the requests in one batch."""
    mx.synchronize()
    began = time.perf_counter()
    for request in requests:
        engine.submit(request)
    steps: list[tuple[int, float]] = []
    while pieces := engine.step():
        steps.append((len(pieces), time.perf_counter()))
    whole_s, tokens = steps[-1][1] - began, sum(count for count, _ in steps)
    stamps = [stamp for count, stamp in steps if count == len(requests)]
    decode = (len(stamps) - 1) * len(requests) / (stamps[-1] - stamps[0])
    return Batch(decode, tokens / whole_s, tokens == sum(request.sampling.max_tokens for request in requests))


def measure(base_name: str, rounds: int) -> list[Figure]:
    """Return the figures; the order of the variants turns from round to round."""
    base = installed_base(base_name)
    engine = loaded_engine(base)
    asked = prompts(engine, _ROWS)
    with adapter_folders(engine.model, base) as folders:
        for name, folder in folders.items():
            engine.load_adapter(name, folder)
    names = [None, *ADAPTERS]
    owners: dict[str, list[str | None]] = {
        "base": [None] * _ROWS,
        "mixed": [names[row % len(names)] for row in range(_ROWS)],
        "one adapter": [ADAPTERS[0]] * _ROWS,
    }
    way: dict[str, Callable[[], AbstractContextManager[None]]] = {"mixed by gather_mm": gathering}
    owners["mixed by gather_mm"] = owners["mixed"]
    taken: dict[str, list[Batch]] = {name: [] for name in owners}
    order = list(owners)
    for number in range(-1, rounds):
        turned = order[number % len(order) :] + order[: number % len(order)]
        for name in turned:
            # Round -1 warms up: kernels are compiled and stacks of adapters made.
            sampling = Sampling(max_tokens=_TOKENS if number >= 0 else 6)
            requests = [Request(tuple(p), owner, sampling) for p, owner in zip(asked, owners[name], strict=True)]
            with way.get(name, nullcontext)():
                batch = run_batch(engine, requests)
            if number >= 0:
                taken[name].append(batch)
    return _figures(taken)


def _figures(taken: dict[str, list[Batch]]) -> list[Figure]:
    early = sorted(name for name, batches in taken.items() if not all(batch.full for batch in batches))
    note = f"rows ended before their limit in: {', '.join(early)}" if early else ""
    figures = []
    for name, batches in taken.items():
        if name == "base":
            continue
        target = Target("ratio", ">=", 0.95) if name == "mixed" else None
        for part in ("decode", "whole"):
            ours = [getattr(batch, part) for batch in batches]
            peer = Peer("base rows", [getattr(batch, part) for batch in taken["base"]])
            figures.append(rate(f"{part}, {name}", "tok/s", ours, peer, target, note))
            note = ""
    return figures
