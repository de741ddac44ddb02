"""The runner: batches out, answers in, verdicts beside them, every one of them kept as it comes.

Answers come from one thread, judging happens in others, and only the caller's thread writes to the store. What is in the store
already is neither asked nor judged again (see `ledger.py`), which is all there is to resuming: a killed run loses the batches in
flight.
"""

import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from guild.bench.items import Item
from guild.bench.ledger import Ledger, Progress, Unjudged
from guild.bench.plan import Batch, Wanted
from guild.bench.score import Score
from guild.contract import Prompt, Reply, Verdict
from guild.errors import InfraError
from guild.store.rows import AnswerRow, SampleRow
from guild.store.store import Store

_CHUNK = 8
"""Answers that are judged together: one call of the compiler builds them all."""

_HEARTBEAT_S = 5.0
"""How long the one who watches waits for news at most: reading a batch's prompts can take minutes."""

Answering = Callable[[str | None, Sequence[Sequence[Prompt]]], Iterable[Reply | int]]
"""Answers batches for an endpoint, or locally for None; yields replies, and a batch's number at its end."""


class Judge(Protocol):
    """Says what an answer is worth."""

    @property
    def identity(self) -> dict[str, str]:
        """Return what verdicts depend on beside answer and problem."""

    def judge(self, answers: Sequence[tuple[Item, str]]) -> list[Score]:
        """Return the score of each answer; raises InfraError when it cannot judge."""


@dataclass(frozen=True, slots=True)
class _Judged:
    key: str
    score: Score


_Events = queue.SimpleQueue[AnswerRow | _Judged | BaseException | None]
"""What threads tell the one that owns the store; None: all is asked."""

_Work = queue.SimpleQueue[Unjudged | None]
"""Answers to judge; None for each judge: there is nothing more to come."""


class Runner:
    """One run over its batches."""

    def __init__(
        self,
        store: Store,
        run: str,
        judge: Judge,
        answering: Answering,
        watch: Callable[[Progress], None] = lambda _: None,
        judges: int = 2,
    ) -> None:
        """Take the open store and the id of a run that it knows; `judges` is how many threads judge."""
        self._store, self._run, self._judge, self._answering, self._watch = store, run, judge, answering, watch
        self._judges = judges

    def run(self, batches: Sequence[Batch]) -> list[SampleRow]:
        """Answer and judge what is not yet, and return all samples in the order of the batches.

        Raises InfraError, or what answering raises; all that was done until then is kept.
        """
        ledger = Ledger(self._store, self._run, batches, self._judge.identity)
        events, work, stopped = _Events(), _Work(), threading.Event()
        for unjudged in ledger.take_up():
            work.put(unjudged)
        missing = [batch for batch in batches if ledger.lacks(batch)]
        threads = [threading.Thread(target=self._ask, args=(missing, events, stopped), daemon=True)]
        threads += [
            threading.Thread(target=self._keep_judging, args=(work, events, stopped), daemon=True)
            for _ in range(self._judges)
        ]
        for thread in threads:
            thread.start()
        asking = True
        try:
            while asking or not ledger.done:
                self._watch(ledger.progress)
                try:
                    event = events.get(timeout=_HEARTBEAT_S)
                except queue.Empty:
                    continue
                if isinstance(event, BaseException):
                    raise event
                if event is None:
                    asking = False
                elif isinstance(event, AnswerRow):
                    for unjudged in ledger.take_answer(event):
                        work.put(unjudged)
                else:
                    ledger.take_score(event.key, event.score)
            self._watch(ledger.progress)
        finally:
            stopped.set()
            for _ in range(self._judges):
                work.put(None)
        return ledger.samples

    # Threads

    def _ask(self, batches: Sequence[Batch], events: _Events, stopped: threading.Event) -> None:
        try:
            for endpoint, lane in _lanes(batches):
                for reply in self._answering(endpoint, [batch.prompts for batch in lane]):
                    if stopped.is_set():
                        return
                    if not isinstance(reply, int):
                        events.put(_answer_row(lane[reply.batch].asked[reply.index], reply))
            events.put(None)
        except BaseException as error:
            events.put(error)

    def _keep_judging(self, work: _Work, events: _Events, stopped: threading.Event) -> None:
        try:
            while not stopped.is_set():
                chunk = _chunk(work)
                if not chunk:
                    return
                scores = self._judge.judge([(one.item, one.text) for one in chunk])
                for one, score in zip(chunk, scores, strict=True):
                    if score.verdict is Verdict.INFRA:
                        raise InfraError(f"{one.item.track} {one.item.ident}: {score.detail}")
                    events.put(_Judged(one.key, score))
        except BaseException as error:
            events.put(error)


def _chunk(work: _Work) -> list[Unjudged]:
    """Wait for one answer, and take with it what else is waiting; empty when there is nothing more to come."""
    chunk: list[Unjudged] = []
    first = work.get()
    while first is not None:
        chunk.append(first)
        if len(chunk) == _CHUNK:
            break
        try:
            first = work.get_nowait()
        except queue.Empty:
            break
    else:
        if chunk:
            work.put(None)
    return chunk


def _lanes(batches: Sequence[Batch]) -> Iterator[tuple[str | None, list[Batch]]]:
    for endpoint in dict.fromkeys(batch.endpoint for batch in batches):
        yield endpoint, [batch for batch in batches if batch.endpoint == endpoint]


def _answer_row(wanted: Wanted, reply: Reply) -> AnswerRow:
    return AnswerRow(
        key=wanted.key,
        text=reply.text,
        prompt_tokens=reply.prompt_tokens,
        completion_tokens=reply.completion_tokens,
        finish=reply.finish,
        seconds=reply.seconds,
        model=wanted.contender.name,
    )
