"""The scoreboard of one run, as data: what its samples came to, before anyone decides how that looks.

It is filled from stored samples alone, so a run of last month prints today as it did then. Rates count items; with several samples
an item, each counts its share.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from guild.stats.interval import Interval
from guild.stats.paired import Words


@dataclass(frozen=True, slots=True)
class Part:
    """One figure beside the score, such as `builds`: its rate over `n` items, in which it could be seen."""

    value: float
    n: int
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class ModelScore:
    """One model on one track. `passed` counts items (shares of samples); `parts` are figures apart, by their label."""

    model: str
    passed: float
    items: int
    rate: Interval
    parts: Mapping[str, Part]
    verdicts: Mapping[str, int]
    pass_at: Mapping[int, Interval] = field(default_factory=dict)
    truncated: int = 0
    completion_tokens: int = 0


@dataclass(frozen=True, slots=True)
class Comparison:
    """One model against another on the same items; `p` as it is, `p_holm` after Holm over all comparisons of the board."""

    model: str
    against: str
    gained: tuple[str, ...]
    lost: tuple[str, ...]
    both: int
    neither: int
    difference: float
    low: float
    high: float
    p: float
    p_holm: float
    verdict: Words


@dataclass(frozen=True, slots=True)
class TrackBoard:
    """One track; `detectable` is the smallest difference that so many items find with 80 % power, None for none."""

    track: str
    items: int
    families: int
    models: tuple[ModelScore, ...]
    comparisons: tuple[Comparison, ...]
    detectable: float | None


@dataclass(frozen=True, slots=True)
class Scoreboard:
    """One run. `facts` are command, commit, date, machine, versions and the like, in words, in the order to be shown."""

    run: str
    suite: str
    split: str
    base: str
    problems: int
    seconds: float
    facts: Mapping[str, str]
    tracks: tuple[TrackBoard, ...]
    warnings: tuple[str, ...] = ()


def to_json(board: Scoreboard) -> dict[str, Any]:
    """Return the board as `guild bench --json` prints it; see the design's contract for the names that stay."""
    return {
        "run": board.run,
        "suite": board.suite,
        "split": board.split,
        "base": board.base,
        "problems": board.problems,
        "seconds": board.seconds,
        "facts": dict(board.facts),
        "warnings": list(board.warnings),
        "tracks": {track.track: _track(track) for track in board.tracks},
    }


def _track(track: TrackBoard) -> dict[str, Any]:
    return {
        "items": track.items,
        "families": track.families,
        "detectable": track.detectable,
        "models": {score.model: _model(score) for score in track.models},
        "comparisons": [
            asdict(one) | {"gained": list(one.gained), "lost": list(one.lost)} for one in track.comparisons
        ],
    }


def _model(score: ModelScore) -> dict[str, Any]:
    return {
        "passed": score.passed,
        "rate": score.rate.value,
        "low": score.rate.low,
        "high": score.rate.high,
        "parts": {name: asdict(part) for name, part in score.parts.items()},
        "verdicts": dict(score.verdicts),
        "pass_at": {str(k): asdict(interval) for k, interval in score.pass_at.items()},
        "truncated": score.truncated,
        "completion_tokens": score.completion_tokens,
    }


def spread(boards: Sequence[Scoreboard]) -> dict[str, dict[str, dict[str, float]]]:
    """Return lowest, mean and highest rate over repeated runs, by track and model."""
    rates: dict[str, dict[str, list[float]]] = {}
    for board in boards:
        for track in board.tracks:
            for score in track.models:
                rates.setdefault(track.track, {}).setdefault(score.model, []).append(score.rate.value)
    return {
        track: {
            model: {"lowest": min(values), "mean": sum(values) / len(values), "highest": max(values)}
            for model, values in models.items()
        }
        for track, models in rates.items()
    }
