"""The ledger of one run: what is answered and judged by now, kept in the store as it comes, and what is still to be judged.

One answer may serve several samples, and equal answers to one item share a verdict, so nothing is judged twice. Only the thread
that owns the store writes here. Who answers and who judges is `runner.py`'s business.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from guild.bench.items import Item
from guild.bench.plan import Batch, Wanted, sha256_of
from guild.bench.score import Score
from guild.contract import Verdict
from guild.store.rows import AnswerRow, JudgedRow, SampleRow
from guild.store.store import Store

_REFUSED = Score(
    Verdict.UNPARSED, "answer", "not asked: the prompt does not fit the model's context window", parsed=False
)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: samples answered and judged of all, tokens made in this call, of how many answers."""

    answered: int
    judged: int
    total: int
    new_answers: int
    new_tokens: int


@dataclass(frozen=True, slots=True)
class Unjudged:
    """One answer to judge, and the key under which its verdict is kept."""

    key: str
    item: Item
    text: str


class Ledger:
    """What is known of a run's samples."""

    def __init__(self, store: Store, run: str, batches: Sequence[Batch], judge: Mapping[str, str]) -> None:
        """Take the open store, a run that it knows, and the identity of the judge."""
        self._store, self._run, self._judge = store, run, judge
        self._wanted = [one for batch in batches for one in batch.wanted]
        self._of_key: dict[str, list[Wanted]] = {}
        for one in self._wanted:
            self._of_key.setdefault(one.key, []).append(one)
        self._answered: set[str] = set()
        self._waiting: dict[str, list[tuple[Wanted, str]]] = {}
        self._samples: dict[tuple[str, str, str, int], SampleRow] = {}
        self._answered_samples = self._new_answers = self._new_tokens = 0

    @property
    def done(self) -> bool:
        """Tell whether every sample is judged."""
        return len(self._samples) == len(self._wanted)

    @property
    def progress(self) -> Progress:
        """Return how far the run is."""
        counts = (self._answered_samples, len(self._samples), len(self._wanted))
        return Progress(*counts, self._new_answers, self._new_tokens)

    @property
    def samples(self) -> list[SampleRow]:
        """Return all samples, in the order of the batches; only when `done`."""
        return [self._samples[_place(one)] for one in self._wanted]

    def lacks(self, batch: Batch) -> bool:
        """Tell whether an answer of a batch is not there yet."""
        return any(one.key not in self._answered for one in batch.wanted)

    def take_up(self) -> list[Unjudged]:
        """Take what the store holds already; return what is answered and not judged."""
        return self._take(list(self._store.answers(self._of_key.keys()).values()))

    def take_answer(self, row: AnswerRow) -> list[Unjudged]:
        """Keep a new answer, unless there is one; return it if it is to be judged."""
        if row.key in self._answered:
            return []
        self._store.put_answers([row])
        self._new_answers += 1
        self._new_tokens += row.completion_tokens
        return self._take([row])

    def take_score(self, key: str, score: Score) -> None:
        """Keep a verdict, for all samples that wait for it."""
        self._store.put_judged([judged_row(key, score)])
        self._add([_sample(one, answer, key, score) for one, answer in self._waiting.pop(key)])

    def _take(self, rows: Sequence[AnswerRow]) -> list[Unjudged]:
        pairs = [(self._judged_key(one, row), one, row) for row in rows for one in self._of_key[row.key]]
        known = self._store.judged({key for key, _, _ in pairs})
        samples, unjudged, refused = [], [], []
        for key, one, row in pairs:
            if (found := known.get(key)) is not None:
                samples.append(_sample(one, row.key, key, found))
                continue
            if key not in self._waiting:
                if row.finish == "refused":
                    refused.append(key)
                else:
                    unjudged.append(Unjudged(key, one.item, row.text))
            self._waiting.setdefault(key, []).append((one, row.key))
        self._answered |= {row.key for row in rows}
        self._answered_samples += len(pairs)
        self._add(samples)
        for key in refused:
            self.take_score(key, _REFUSED)
        return unjudged

    def _add(self, rows: list[SampleRow]) -> None:
        self._store.add_samples(self._run, rows)
        self._samples |= {(row.track, row.item, row.model, row.sample): row for row in rows}

    def _judged_key(self, wanted: Wanted, row: AnswerRow) -> str:
        about = {"track": wanted.item.track, "item": wanted.item.ident, "problem": wanted.item.problem.sha256}
        refused = {"refused": True} if row.finish == "refused" else {}
        return sha256_of({"text": row.text, **about, **refused, **self._judge})


def _place(wanted: Wanted) -> tuple[str, str, str, int]:
    return wanted.item.track, wanted.item.ident, wanted.contender.name, wanted.sample


def judged_row(key: str, score: Score) -> JudgedRow:
    """Return a score as the store keeps it."""
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
