"""Shows on stderr what a pull tells: one bar for a person, a line now and then for a pipe.

stdout stays free for the result.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from guild.bench.ledger import Progress
    from guild.models.watching import Event, Watcher
    from guild.training.trainer import Progress as TrainingProgress

_LINE_EVERY_S = 10.0
_TELLING = 64
"""Answers from which on a rate tells something: they end in bursts, a batch at a time."""


@contextmanager
def watching_on_stderr() -> "Iterator[Watcher]":
    """Give a watcher that shows notes and progress on stderr until the context ends."""
    with _bar() if sys.stderr.isatty() else _lines() as watch:
        yield watch


@contextmanager
def _bar() -> "Iterator[Watcher]":
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        Progress,
        TaskID,
        TextColumn,
        TimeRemainingColumn,
        TransferSpeedColumn,
    )

    from guild.models.watching import Note

    numbers = (DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn())
    with Progress(
        TextColumn("{task.description:<8}"),
        BarColumn(),
        *numbers,
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
    ) as bar:
        tasks: list[TaskID] = []

        def watch(event: "Event") -> None:
            if isinstance(event, Note):
                bar.console.print(event.text, markup=False, highlight=False)
                return
            # The bar comes with the first bytes, so that finding a model installed shows none.
            if not tasks:
                tasks.append(bar.add_task(event.step, total=event.total_bytes))
            bar.update(tasks[0], description=event.step, completed=event.done_bytes, total=event.total_bytes)

        yield watch


@contextmanager
def _lines() -> "Iterator[Watcher]":
    from guild.disk import gigabytes
    from guild.models.watching import Note

    last_s = time.monotonic()

    def watch(event: "Event") -> None:
        nonlocal last_s
        if isinstance(event, Note):
            print(event.text, file=sys.stderr, flush=True)
        elif time.monotonic() - last_s >= _LINE_EVERY_S:
            last_s = time.monotonic()
            done, total = gigabytes(event.done_bytes), gigabytes(event.total_bytes)
            print(f"{event.step}: {done} of {total}", file=sys.stderr, flush=True)

    yield watch


@contextmanager
def counting_on_stderr() -> Iterator[Callable[[str, int, int], None]]:
    """Give a counter `(what, done, total)` that shows a line on stderr now and then until the context ends."""
    last_s = time.monotonic()

    def tick(what: str, done: int, total: int) -> None:
        nonlocal last_s
        if time.monotonic() - last_s >= _LINE_EVERY_S:
            last_s = time.monotonic()
            print(f"{what}: {done} of {total}", file=sys.stderr, flush=True)

    yield tick


@contextmanager
def training_on_stderr() -> "Iterator[Callable[[TrainingProgress], None]]":
    """Give a watcher of a training: a line every ten seconds, and one for each validation."""
    last_s = 0.0

    def watch(progress: "TrainingProgress") -> None:
        nonlocal last_s
        line = f"step {progress.step} of {progress.steps}, epoch {progress.epoch}: loss {progress.loss:.3f}"
        if progress.validation is not None:
            line += f", validation {progress.validation:.4f}"
        elif time.monotonic() - last_s < _LINE_EVERY_S:
            return
        last_s = time.monotonic()
        rate = f"{progress.tokens_per_s:.0f} tokens/s, about {progress.left_s / 60:.0f} min left"
        print(f"{line}, {rate}", file=sys.stderr, flush=True)

    yield watch


@contextmanager
def benching_on_stderr() -> "Iterator[Callable[[Progress], None]]":
    """Give a watcher of a bench run: a line that renews itself for a person, one every ten seconds for a pipe."""
    began, last_s = time.monotonic(), 0.0
    every_s = 0.5 if sys.stderr.isatty() else _LINE_EVERY_S
    shown = False

    def watch(progress: "Progress") -> None:
        nonlocal last_s, shown
        now_s = time.monotonic()
        if now_s - last_s < every_s and progress.judged < progress.total:
            return
        last_s = now_s
        line = _bench_line(progress, now_s - began)
        if sys.stderr.isatty():
            print(f"\r\x1b[2K{line}", end="", file=sys.stderr, flush=True)
            shown = True
        else:
            print(line, file=sys.stderr, flush=True)

    try:
        yield watch
    finally:
        if shown:
            print(file=sys.stderr)


def _bench_line(progress: "Progress", spent_s: float) -> str:
    parts = [f"answered {progress.answered} of {progress.total}", f"judged {progress.judged}"]
    if progress.answered < progress.total and not progress.new_answers:
        parts.append(f"reading prompts for {spent_s:.0f} s")
    if progress.new_answers and spent_s > 0:
        rate = progress.new_answers / spent_s
        parts.append(f"{rate * 60:.1f} answers/min, {progress.new_tokens / spent_s:.0f} tokens/s")
        left_s = (progress.total - progress.answered) / rate
        if left_s > 0 and progress.new_answers >= _TELLING:
            parts.append(f"about {left_s / 60:.0f} min left")
    return ", ".join(parts)
