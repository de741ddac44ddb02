"""The runner: batches out, answers in, verdicts beside them, every one of them kept as it comes.

Answers come from one thread, judging happens in others, and only the caller's thread writes to the store. What is in the store
already is neither asked nor judged again, which is all there is to resuming: a killed run loses the batches in flight.
"""

import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Protocol

from guild.bench.items import Item
from guild.bench.plan import Batch, Wanted, sha256_of
from guild.bench.score import Score
from guild.contract import Prompt, Reply, Verdict
from guild.errors import InfraError
from guild.store.rows import AnswerRow, JudgedRow, SampleRow
from guild.store.store import Store

_CHUNK = 8
"""Answers that are judged together: one call of the compiler builds them all."""

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
class Progress:
    """How far a run is: samples answered and judged of all, tokens made in this call, of how many answers."""

    answered: int
    judged: int
    total: int
    new_answers: int
    new_tokens: int


@dataclass(slots=True)
class _Counts:
    total: int
    answered: int = 0
    judged: int = 0
    new_answers: int = 0
    new_tokens: int = 0

    def progress(self) -> Progress:
        return Progress(self.answered, self.judged, self.total, self.new_answers, self.new_tokens)


@dataclass(frozen=True, slots=True)
class _Answered:
    wanted: Wanted
    row: AnswerRow


@dataclass(frozen=True, slots=True)
class _Judged:
    wanted: Wanted
    answer_key: str
    key: str
    score: Score


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
        wanted = [one for batch in batches for one in batch.wanted]
        counts = _Counts(len(wanted))
        have = self._store.answers({one.key for one in wanted})
        samples: dict[tuple[str, str, str, int], SampleRow] = {}
        events: queue.SimpleQueue[_Answered | _Judged | BaseException | None] = queue.SimpleQueue()
        work: queue.SimpleQueue[tuple[Wanted, AnswerRow] | None] = queue.SimpleQueue()
        stopped = threading.Event()
        to_judge = self._settle([(one, have[one.key]) for one in wanted if one.key in have], samples, counts)
        for pair in to_judge:
            work.put(pair)
        missing = [batch for batch in batches if any(one.key not in have for one in batch.wanted)]
        threads = [threading.Thread(target=self._ask, args=(missing, set(have), events, stopped), daemon=True)]
        threads += [
            threading.Thread(target=self._keep_judging, args=(work, events, stopped), daemon=True)
            for _ in range(self._judges)
        ]
        for thread in threads:
            thread.start()
        asking = True
        try:
            while asking or counts.judged < counts.total:
                event = events.get()
                if isinstance(event, BaseException):
                    raise event
                if event is None:
                    asking = False
                elif isinstance(event, _Answered):
                    self._store.put_answers([event.row])
                    counts.new_answers += 1
                    counts.new_tokens += event.row.completion_tokens
                    for pair in self._settle([(event.wanted, event.row)], samples, counts):
                        work.put(pair)
                else:
                    self._store.put_judged([_judged_row(event.key, event.score)])
                    self._add([_sample(event.wanted, event.answer_key, event.key, event.score)], samples, counts)
                self._watch(counts.progress())
        finally:
            stopped.set()
            for _ in range(self._judges):
                work.put(None)
        return [samples[_place(one)] for one in wanted]

    def _settle(
        self,
        answered: Sequence[tuple[Wanted, AnswerRow]],
        samples: dict[tuple[str, str, str, int], SampleRow],
        counts: _Counts,
    ) -> list[tuple[Wanted, AnswerRow]]:
        """Take the verdicts that are known already, and return the answers that have none."""
        counts.answered += len(answered)
        keys = [self._judged_key(one, row.text) for one, row in answered]
        known = self._store.judged(set(keys))
        rows, unknown = [], []
        for (one, row), key in zip(answered, keys, strict=True):
            if (found := known.get(key)) is None:
                unknown.append((one, row))
            else:
                rows.append(_sample(one, row.key, key, found))
        self._add(rows, samples, counts)
        return unknown

    def _add(self, rows: list[SampleRow], samples: dict[tuple[str, str, str, int], SampleRow], counts: _Counts) -> None:
        self._store.add_samples(self._run, rows)
        counts.judged += len(rows)
        samples.update({(row.track, row.item, row.model, row.sample): row for row in rows})

    def _judged_key(self, wanted: Wanted, text: str) -> str:
        about = {"track": wanted.item.track, "item": wanted.item.ident, "problem": wanted.item.problem.sha256}
        return sha256_of({"text": text, **about, **self._judge.identity})

    # Threads

    def _ask(
        self,
        batches: Sequence[Batch],
        have: set[str],
        events: "queue.SimpleQueue[_Answered | _Judged | BaseException | None]",
        stopped: threading.Event,
    ) -> None:
        try:
            for endpoint, lane in _lanes(batches):
                for reply in self._answering(endpoint, [batch.prompts for batch in lane]):
                    if stopped.is_set():
                        return
                    if isinstance(reply, int):
                        continue
                    wanted = lane[reply.batch].wanted[reply.index]
                    if wanted.key not in have:
                        events.put(_Answered(wanted, _answer_row(wanted, reply)))
            events.put(None)
        except BaseException as error:
            events.put(error)

    def _keep_judging(
        self,
        work: "queue.SimpleQueue[tuple[Wanted, AnswerRow] | None]",
        events: "queue.SimpleQueue[_Answered | _Judged | BaseException | None]",
        stopped: threading.Event,
    ) -> None:
        try:
            while not stopped.is_set():
                chunk = _chunk(work)
                if not chunk:
                    return
                scores = self._judge.judge([(one.item, row.text) for one, row in chunk])
                for (one, row), score in zip(chunk, scores, strict=True):
                    if score.verdict is Verdict.INFRA:
                        raise InfraError(f"{one.item.track} {one.item.ident}: {score.detail}")
                    events.put(_Judged(one, row.key, self._judged_key(one, row.text), score))
        except BaseException as error:
            events.put(error)


def _chunk(work: "queue.SimpleQueue[tuple[Wanted, AnswerRow] | None]") -> list[tuple[Wanted, AnswerRow]]:
    """Wait for one answer, and take with it what else is waiting; empty when there is nothing more to come."""
    chunk: list[tuple[Wanted, AnswerRow]] = []
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


def _place(wanted: Wanted) -> tuple[str, str, str, int]:
    return wanted.item.track, wanted.item.ident, wanted.contender.name, wanted.sample


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


def _judged_row(key: str, score: Score) -> JudgedRow:
    return JudgedRow(key=key, passed=score.passed, **(asdict(score) | {"verdict": str(score.verdict)}))


def _sample(wanted: Wanted, answer_key: str, judged_key: str, judged: Score | JudgedRow) -> SampleRow:
    return SampleRow(
        track=wanted.item.track,
        item=wanted.item.ident,
        model=wanted.contender.name,
        sample=wanted.sample,
        problem=wanted.item.problem.name,
        family=wanted.item.problem.family,
        answer_key=answer_key,
        judged_key=judged_key,
        passed=judged.passed,
        verdict=str(judged.verdict),
    )
