"""Loading and comparing stored runs: a million samples in two runs, beside the same rows in plain sqlite3 without names.

Half a million samples are more than a run will have; the point is that no view of one waits for the store.
"""

import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from guild.store.comparing import changed_samples, compare_runs
from guild.store.rows import RunRow, SampleRow
from guild.store.store import Store

from .figure import Figure, Peer, Target, cost

TITLE = "store: a million samples in two runs"

_RUNS = ("20260101-aaaa", "20260102-bbbb")
_ITEMS, _MODELS, _SAMPLES = 5_000, 10, 10
_TARGET = Target("value", "<=", 2.0)


def measure(base: str, rounds: int) -> list[Figure]:
    """Return the seconds of loading one run and of comparing two; the peer reads the bare rows of one run."""
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder, "guild.db")) as store:
        for seed, run in enumerate(_RUNS):
            store.begin_run(
                RunRow(run, "then", "guild bench", "c", "s", "h", "bench", base, "b", ("m",), ("test",), run)
            )
            store.add_samples(run, list(_samples(seed)))
        bare = [_timed(lambda: _bare(store.path)) for _ in range(rounds)]
        peer = Peer("sqlite3, bare rows", bare)
        loading = [_timed(lambda: store.samples(_RUNS[0])) for _ in range(rounds)]
        counting = [_timed(lambda: compare_runs(store, *_RUNS)) for _ in range(rounds)]
        listing = [_timed(lambda: changed_samples(store, *_RUNS)) for _ in range(rounds)]
    return [
        cost("load one run, 500,000 samples", "s", loading, peer, _TARGET),
        cost("compare two runs", "s", counting, peer, _TARGET),
        cost("list what changed between them", "s", listing, peer, _TARGET),
    ]


def _samples(seed: int) -> Iterator[SampleRow]:
    dice = random.Random(seed)
    for item in range(_ITEMS):
        problem = f"problem-{item:04}"
        for model in range(_MODELS):
            for sample in range(_SAMPLES):
                # One in fifty differs between the runs.
                passed = (item + model + sample) % 3 == 0 or dice.random() < 0.02
                keys = f"{item:032}{model:016}{sample:016}"
                yield SampleRow(
                    "test", f"{problem}/bug", f"model-{model}", sample, problem, problem[:10], keys, keys, passed,
                    "pass" if passed else "assertion",
                )  # fmt: skip


def _bare(place: Path) -> int:
    connection = sqlite3.connect(place)
    try:
        return len(connection.execute("select * from samples where run = 1").fetchall())
    finally:
        connection.close()


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began
