"""Rows for the tests of the store, each complete, so that a test says only what it is about."""

from typing import Any

from guild.store.rows import AnswerRow, JudgedRow, RunRow, SampleRow


def a_run(run: str = "20260102-abcd", **changed: Any) -> RunRow:
    """Make a run that has just begun."""
    values: dict[str, Any] = {
        "id": run,
        "started": "2026-01-02T03:04:05+00:00",
        "command": "guild bench --all",
        "commit": "abc1234",
        "suite": "go-core",
        "suite_sha256": "5e" * 32,
        "split": "bench",
        "base": "tiny",
        "base_sha256": "ba" * 32,
        "models": ("base", "go-test"),
        "tracks": ("generate", "test"),
        "identity": "id" * 32,
        "machine": {"cores": "2"},
        "versions": {"go": "1.27"},
        "options": {"limit": None, "seed": 0},
    }
    return RunRow(**(values | changed))


def an_answer(key: str, text: str = "no defect") -> AnswerRow:
    """Make an answer."""
    return AnswerRow(key, text, 10, 5, "stop", 0.5, "base")


def a_verdict(key: str, *, passed: bool = True, **changed: Any) -> JudgedRow:
    """Make a verdict."""
    values: dict[str, Any] = {
        "key": key,
        "verdict": "pass" if passed else "assertion",
        "stage": "hidden test",
        "detail": "",
        "passed": passed,
        "parsed": True,
        "builds": True,
        "facts": {},
    }
    return JudgedRow(**(values | changed))


def a_sample(item: str, *, passed: bool = True, model: str = "base", sample: int = 0, track: str = "test") -> SampleRow:
    """Make a sample whose answer and verdict have keys of their own."""
    place = f"{track} {item} {model} {sample}"
    verdict = "pass" if passed else "assertion"
    problem = item.partition("/")[0]
    return SampleRow(
        track, item, model, sample, problem, f"{problem}-family", f"a {place}", f"j {place}", passed, verdict
    )
