"""(b) What it costs that the next request uses another adapter: requests in the order A A B B A A …, of one token each.

Every request that follows one of another adapter is compared with the next, which does not; the median of those
differences is the cost. The peer is what stock mlx-lm offers for a switch: `mlx_lm.load(folder, adapter_path=…)`,
page cache warm.
"""

import itertools
import math
import time
from statistics import median

import mlx.core as mx
import mlx_lm

from guild.engine.engine import Engine, Request
from guild.engine.sampling import Sampling

from .figure import Figure, Target
from .material import ADAPTERS, adapter_folders, installed_base, loaded_engine

TITLE = "(b) adapter switch between two requests; peer: reload by mlx_lm.load(adapter_path)"
_PAIRS_PER_ROUND = 40


def measure(base_name: str, rounds: int) -> list[Figure]:
    """Return one figure; each round has so many pairs of requests, and a reload."""
    base = installed_base(base_name)
    engine = loaded_engine(base)
    reloads_s: list[float] = []
    differences_s: list[float] = []
    with adapter_folders(engine.model, base) as folders:
        for name, folder in folders.items():
            engine.load_adapter(name, folder)
            _answer_s(engine, name)
        turns = itertools.cycle(ADAPTERS[:2])
        for _ in range(rounds):
            for adapter in itertools.islice(turns, _PAIRS_PER_ROUND):
                switched_s, stayed_s = _answer_s(engine, adapter), _answer_s(engine, adapter)
                differences_s.append(switched_s - stayed_s)
        # Afterwards, because a reload leaves caches cold for the request that follows it.
        for number in range(rounds):
            reloads_s.append(_reload_s(str(base.folder), str(folders[ADAPTERS[number % 2]])))
    low_s, high_s = _interval(differences_s)
    cost_ms, reload_ms = median(differences_s) * 1000, median(reloads_s) * 1000
    return [
        Figure(
            name="switch of adapter",
            unit="ms",
            value=cost_ms,
            rounds=len(differences_s),
            peer=reload_ms,
            peer_name="reload",
            target=Target("value", "<=", 5),
            note=f"95 % interval of the median {low_s * 1000:.2f} to {high_s * 1000:.2f} ms; {len(reloads_s)} reloads",
        )
    ]


def _answer_s(engine: Engine, adapter: str) -> float:
    # The shorter the request, the less of its own noise hides the switch.
    prompt = tuple(engine.tokenizer.encode("package main\n"))[:1]
    mx.synchronize()
    began = time.perf_counter()
    for _ in engine.stream(Request(prompt, adapter, Sampling(max_tokens=1))):
        pass
    return time.perf_counter() - began


def _reload_s(folder: str, adapter: str) -> float:
    mx.synchronize()
    began = time.perf_counter()
    model, _ = mlx_lm.load(folder, adapter_path=adapter)
    mx.eval(model.parameters())
    return time.perf_counter() - began


def _interval(values: list[float]) -> tuple[float, float]:
    """Return the 95 % interval of a median by order statistics: the ranks n/2 -+ 1.96 sqrt(n)/2."""
    ordered, count = sorted(values), len(values)
    half = 1.96 * math.sqrt(count) / 2
    return ordered[max(0, math.floor(count / 2 - half))], ordered[min(count - 1, math.ceil(count / 2 + half))]
