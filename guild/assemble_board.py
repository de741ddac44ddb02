"""From a stored run to what is shown of it.

It stands on `assemble.py`'s floor: it hands what the store keeps to the bench's results, and those to the report.
"""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from guild.bench.results import Evidence, boards
from guild.errors import UsageError
from guild.report.page import Answers, page
from guild.report.scoreboard import Scoreboard
from guild.store.rows import RunRow, SampleRow
from guild.store.store import Store


def board_of(store: Store, run: RunRow, samples: Sequence[SampleRow] | None = None) -> Scoreboard:
    """Return the scoreboard of a run, from its stored samples unless they are at hand."""
    rows = store.samples(run.id) if samples is None else list(samples)
    return Scoreboard(
        run=run.id,
        suite=run.suite,
        split=run.split,
        base=run.base,
        problems=len({row.problem for row in rows}),
        seconds=run.seconds,
        facts=_facts(run),
        tracks=boards(evidence_of(store, rows), run.models),
        warnings=_warnings(run),
    )


def page_of(store: Store, board: Scoreboard) -> str:
    """Return one self-contained HTML page of a board, with the answers to the items on which models differ."""
    differing = {
        (track.track, item) for track in board.tracks for one in track.comparisons for item in (*one.gained, *one.lost)
    }
    rows = [row for row in store.samples(board.run) if (row.track, row.item) in differing and row.sample == 0]
    answers: Answers = {}
    for one in evidence_of(store, rows):
        said = (one.judged.verdict, one.judged.detail, one.answer.text)
        answers.setdefault((one.sample.track, one.sample.item), {})[one.sample.model] = said
    return page(board, answers)


def evidence_of(store: Store, rows: Sequence[SampleRow]) -> list[Evidence]:
    """Return samples with their answers and verdicts."""
    answers = store.answers({row.answer_key for row in rows})
    judged = store.judged({row.judged_key for row in rows})
    return [Evidence(row, answers[row.answer_key], judged[row.judged_key]) for row in rows]


def _facts(run: RunRow) -> dict[str, str]:
    versions = ", ".join(f"{name} {value}" for name, value in run.versions.items())
    return {
        "command": run.command,
        "commit": run.commit,
        "date": run.started,
        "machine": ", ".join(str(value) for value in run.machine.values()),
        "versions": versions,
        "base sha256": run.base_sha256[:16],
        "suite sha256": run.suite_sha256[:16],
    }


def _warnings(run: RunRow) -> tuple[str, ...]:
    found = []
    if run.options.get("unsafe_no_sandbox"):
        found.append("this run had no sandbox; model-written code ran with the user's rights")
    if run.status != "done":
        found.append("this run has not come to its end; what it shows is not all that was asked for")
    if run.options.get("limit") is not None:
        found.append(f"a part of the suite only: --limit {run.options['limit']}")
    return tuple(found)


def answers_to(store: Store, run: RunRow, item: str) -> list[dict[str, Any]]:
    """Return every answer of a run to one item, on all tracks, with its verdict; raises UsageError for an unknown item."""
    rows = [row for row in store.samples(run.id) if row.item == item or f"{row.track}/{row.item}" == item]
    if not rows:
        raise UsageError(f"run {run.id!r} has no item {item!r}; guild bench export {run.id} lists them")
    return [_line(one) for one in evidence_of(store, rows)]


def exported(store: Store, run: RunRow) -> Iterator[dict[str, Any]]:
    """Yield a run as JSON objects: itself, then each sample with answer and verdict."""
    yield {"run": asdict(run)}
    for one in evidence_of(store, store.samples(run.id)):
        yield _line(one)


def _line(one: Evidence) -> dict[str, Any]:
    sample, answer, judged = one.sample, one.answer, one.judged
    return {
        "track": sample.track,
        "item": sample.item,
        "problem": sample.problem,
        "family": sample.family,
        "model": sample.model,
        "sample": sample.sample,
        "verdict": judged.verdict,
        "stage": judged.stage,
        "detail": judged.detail,
        "parsed": judged.parsed,
        "builds": judged.builds,
        "facts": judged.facts,
        "finish": answer.finish,
        "prompt_tokens": answer.prompt_tokens,
        "completion_tokens": answer.completion_tokens,
        "text": answer.text,
    }
