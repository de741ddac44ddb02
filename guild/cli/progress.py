"""Shows on stderr what a pull tells: one bar for a person, a line now and then for a pipe.

stdout stays free for the result.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from guild.models.watching import Event, Watcher

_LINE_EVERY_S = 10.0


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
    from guild.models.watching import Note, gigabytes

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
