"""Lanes: the rows of a step, worked side by side on the cores of a CPU.

Much of a step is not in the BLAS, and MLX computes that on one core. So each lane is a CPU stream of its own, with a BLAS that
keeps to one thread, and takes a row at a time; what is found for a row does not depend on how many lanes there are. A GPU has one
lane, which takes all rows of a step at once, and matrix units have one that takes row after row, since their products leave MLX's
graph and keep all cores busy.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from typing import TypeVar

import mlx.core as mx

from guild.compute import matrix_units
from guild.compute.backend import ready
from guild.compute.blas import one_thread
from guild.compute.cores import most_workers

Found = TypeVar("Found")

_WIDTH = "MLX_BFS_MAX_WIDTH"
"""How wide a graph MLX still walks breadth first. Deeper-first, it would send all of one lane's work before any of the next."""


class Lanes:
    """So many CPU streams, or, with none, MLX's own default stream."""

    def __init__(self, streams: int) -> None:
        """Make the streams; only before MLX computes anything, since it reads its settings then."""
        if streams > 1:
            os.environ.setdefault(_WIDTH, "1000000")
        self._streams = [mx.new_stream(mx.cpu) for _ in range(streams)]

    @classmethod
    def here(cls) -> "Lanes":
        """Return the lanes that suit this machine: one for each core that MLX would leave idle."""
        backend = ready()
        if backend.device != "cpu":
            return cls(0)
        return cls(1 if matrix_units.usable() else most_workers(backend.device))

    def rows_at_once(self, batch_rows: int) -> int:
        """Return how many rows of a step are in memory at the same time."""
        return min(batch_rows, len(self._streams)) if self._streams else batch_rows

    def groups(self, numbers: Sequence[int]) -> list[list[int]]:
        """Return the rows of a step as they are worked: each alone in its lane, or all in one."""
        return [[number] for number in numbers] if self._streams else [list(numbers)]

    def work(self, groups: Sequence[Sequence[int]], task: Callable[[Sequence[int]], Found]) -> Iterator[Found]:
        """Yield, in order, what `task` finds for each group: arrays, computed when they are yielded.

        Neighbours run side by side, so they should be of like length.
        """
        if not self._streams:
            for group in groups:
                found = task(group)
                mx.eval(found)
                yield found
            return
        for start in range(0, len(groups), len(self._streams)):
            round_ = []
            for stream, group in zip(self._streams, groups[start:], strict=False):
                with mx.stream(stream):
                    round_.append(task(group))
            with one_thread(ready().blas) if len(self._streams) > 1 else nullcontext():
                mx.eval(round_)
            yield from round_
