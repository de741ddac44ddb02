"""Runs of the bench as the store keeps them, written out as `+` and `-`, with the specialists' fingerprints as they are now."""

from collections.abc import Mapping
from typing import Any

from guild.assemble import installed_sha256
from guild.assemble_contenders import contender_named, fingerprints
from guild.contract import BASE, Track
from guild.store.rows import AnswerRow, JudgedRow, RunRow, SampleRow
from guild.store.store import Store

Outcomes = Mapping[Track, Mapping[str, str]]
"""By track and contender, a letter for each item: `+` passed, `-` failed."""

LOST_REVIEWS: Outcomes = {"review": {"base": "+" * 30 + "-" * 10, "base+go-review": "+" * 10 + "-" * 30}}
"""A run in which go-review, as base + prompt, loses to the base."""


def store_run(store: Store, run: str, over: str, outcomes: Outcomes, **changed: Any) -> RunRow:
    """Put a finished run over an installed base into the store; each of its problems is a family of its own."""
    names = tuple(dict.fromkeys(name for models in outcomes.values() for name in models))
    tracks = tuple(outcomes)
    prints = {name: fingerprints(contender_named(name, over, tracks)) for name in names if name != BASE}
    values: dict[str, Any] = {
        "id": run,
        "started": f"2026-01-02T03:04:{len(store.runs(-1)):02}+00:00",
        "command": "guild bench --all",
        "commit": "abc1234",
        "suite": "go-core",
        "suite_sha256": "5e" * 32,
        "split": "bench",
        "base": over,
        "base_sha256": installed_sha256(over) or "ba" * 32,
        "models": names,
        "tracks": tracks,
        "identity": run,
        "options": {"limit": None, "fingerprints": prints},
    }
    status = changed.pop("status", "done")
    row = RunRow(**(values | changed))
    store.begin_run(row)
    samples = [
        _sample(track, number, model, passed == "+")
        for track, models in outcomes.items()
        for model, letters in models.items()
        for number, passed in enumerate(letters)
    ]
    store.put_answers([AnswerRow(one.answer_key, "no defect", 10, 5, "stop", 0.5, one.model) for one in samples])
    store.put_judged(
        [
            JudgedRow(one.judged_key, one.verdict, "hidden test", "", one.passed, parsed=True, builds=True, facts={})
            for one in samples
        ]
    )
    store.add_samples(run, samples)
    store.finish_run(run, status)
    return store.run(run)


def _sample(track: str, number: int, model: str, passed: bool) -> SampleRow:
    problem, verdict = f"p{number:03}", "pass" if passed else "assertion"
    key = f"{track} {number} {model} {passed}"
    return SampleRow(track, f"{problem}/bug", model, 0, problem, problem, f"a {key}", f"j {key}", passed, verdict)
