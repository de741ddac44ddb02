"""The self-check: the judge must pass every reference answer, on every track, and no negative control on any."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from guild.bench.controls import CONTROLS, REVIEW_CONSTANTS, reference
from guild.bench.items import Item, list_items
from guild.bench.judge import ToolchainJudge
from guild.bench.problems import Problem
from guild.bench.score import Score
from guild.contract import Track

_CHUNK = 8
_CONTROLLED = 3
"""Problems on which the controls are tried: what stops them does not depend on the problem."""

Tick = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Line:
    """One kind of answer on one track: how many of its answers passed, whether that is as it must be, and what was not."""

    answers: str
    track: Track
    passed: int
    total: int
    sound: bool
    wrong: tuple[str, ...] = ()


def selfcheck(
    problems: Sequence[Problem], tracks: Sequence[Track], judge: ToolchainJudge, tick: Tick, workers: int = 2
) -> list[Line]:
    """Judge references on all items and controls on a few; raises InfraError when this machine cannot judge."""
    cases: list[tuple[str, Item, str]] = []
    for track in tracks:
        items = list_items(problems, track, every_bug=True)
        cases += [("reference", item, reference(item)) for item in items]
        few = list_items(problems[:_CONTROLLED], track)
        cases += [
            (control.name, item, control.answer(item))
            for control in CONTROLS
            if track in control.tracks
            for item in few
        ]
        if track == "review":
            cases += [(name, item, text) for name, text in REVIEW_CONSTANTS.items() for item in items]
    scores = _judged(cases, judge, tick, workers)
    lines: dict[tuple[str, Track], list[tuple[Item, Score]]] = {}
    for (name, item, _), score in zip(cases, scores, strict=True):
        lines.setdefault((name, item.track), []).append((item, score))
    return [_line(name, track, judged) for (name, track), judged in lines.items()]


def _judged(cases: Sequence[tuple[str, Item, str]], judge: ToolchainJudge, tick: Tick, workers: int) -> list[Score]:
    chunks = [cases[start : start + _CHUNK] for start in range(0, len(cases), _CHUNK)]
    scores: list[Score] = []
    with ThreadPoolExecutor(workers) as pool:
        for found in pool.map(lambda chunk: judge.judge([(item, text) for _, item, text in chunk]), chunks):
            scores += found
            tick("answers judged", len(scores), len(cases))
    return scores


def _line(name: str, track: Track, judged: Sequence[tuple[Item, Score]]) -> Line:
    passed = sum(score.passed for _, score in judged)
    if name in REVIEW_CONSTANTS:
        return Line(name, track, passed, len(judged), _informedness(judged) <= 0)
    wanted = name == "reference"
    wrong = [
        f"{item.ident}: {score.verdict} ({score.stage}) {score.detail}"
        for item, score in judged
        if score.passed != wanted
    ]
    return Line(name, track, passed, len(judged), not wrong, tuple(wrong))


def _informedness(judged: Sequence[tuple[Item, Score]]) -> float:
    """Return recall + specificity - 1: 0 for whoever says the same of flawed and of clean code."""
    flawed = [score.passed for item, score in judged if item.bug is not None]
    clean = [score.passed for item, score in judged if item.bug is None]
    return sum(flawed) / max(1, len(flawed)) + sum(clean) / max(1, len(clean)) - 1
