"""From samples to a scoreboard: rates, comparisons, and the figures that each track shows apart.

Everything is worked out again from what is stored; nothing here runs code or asks a model.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from guild.bench.contender import PROMPTED, rival_of
from guild.bench.items import CLEAN
from guild.contract import TRACKS
from guild.report.scoreboard import Comparison, ModelScore, Part, TrackBoard
from guild.stats.clusters import clustered_mean
from guild.stats.interval import Interval, wilson
from guild.stats.paired import Pair, compare, holm, in_words
from guild.stats.pass_at_k import mean_pass_at_k
from guild.stats.power import smallest_detectable
from guild.store.rows import AnswerRow, JudgedRow, SampleRow

_STRONG = 0.8
"""The share of mutants that a thorough test kills."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One sample with its answer and its verdict."""

    sample: SampleRow
    answer: AnswerRow
    judged: JudgedRow


Told = Callable[[Evidence], float | None]
"""A figure apart: 1 or 0, a share, or None where a sample cannot show it."""


def boards(evidence: Sequence[Evidence], models: Sequence[str]) -> tuple[TrackBoard, ...]:
    """Return the board of each track, in the usual order; `models` gives the order of the models.

    Holm's adjustment is over all comparisons of all tracks together.
    """
    found = []
    for track in TRACKS:
        rows = [one for one in evidence if one.sample.track == track]
        if rows:
            found.append(
                _board(track, rows, [model for model in models if any(one.sample.model == model for one in rows)])
            )
    adjusted = iter(holm([one.p for board in found for one in board.comparisons]))
    return tuple(
        replace(board, comparisons=tuple(_settled(one, next(adjusted)) for one in board.comparisons)) for board in found
    )


def _settled(one: Comparison, p_holm: float) -> Comparison:
    return replace(one, p_holm=p_holm, verdict=in_words(one.difference, p_holm))


def _board(track: str, rows: Sequence[Evidence], models: Sequence[str]) -> TrackBoard:
    families = {one.sample.item: one.sample.family for one in rows}
    scores = tuple(_score(track, [one for one in rows if one.sample.model == model], model) for model in models)
    return TrackBoard(
        track=track,
        items=len(families),
        families=len(set(families.values())),
        models=scores,
        comparisons=tuple(_compared(rows, model, rival) for model, rival in duels(models)),
        detectable=smallest_detectable(len(families)),
    )


def duels(models: Sequence[str]) -> list[tuple[str, str]]:
    """Return (model, rival): each against the base, and a specialist against the base with its own prompt as well."""
    names = tuple(models)
    duels = [(model, rival) for model in names if (rival := rival_of(model, names)) is not None]
    return duels + [(model, PROMPTED + model) for model in names if PROMPTED + model in names]


def _compared(rows: Sequence[Evidence], model: str, rival: str) -> Comparison:
    ours, theirs = _shares(rows, model), _shares(rows, rival)
    families = {one.sample.item: one.sample.family for one in rows}
    found = compare(
        [Pair(item, families[item], theirs[item], ours[item]) for item in sorted(ours.keys() & theirs.keys())]
    )
    return Comparison(
        model=model,
        against=rival,
        gained=found.gained,
        lost=found.lost,
        both=found.both,
        neither=found.neither,
        difference=found.difference,
        low=found.low,
        high=found.high,
        p=found.p,
        p_holm=found.p,
        verdict="no evidence",
    )


def _shares(rows: Sequence[Evidence], model: str) -> dict[str, float]:
    """Return the share of samples that a model passed, by item."""
    counts = _counts([one for one in rows if one.sample.model == model])
    return {item: passed / samples for item, (samples, passed) in counts.items()}


def _counts(rows: Sequence[Evidence]) -> dict[str, tuple[int, int]]:
    counts: dict[str, tuple[int, int]] = {}
    for one in rows:
        samples, passed = counts.get(one.sample.item, (0, 0))
        counts[one.sample.item] = (samples + 1, passed + one.sample.passed)
    return counts


def _score(track: str, rows: Sequence[Evidence], model: str) -> ModelScore:
    counts = _counts(rows)
    families = {one.sample.item: one.sample.family for one in rows}
    most = max(samples for samples, _ in counts.values())
    passed = sum(passed / samples for samples, passed in counts.values())
    in_order = [families[item] for item in counts]
    if most == 1:
        rate = wilson(round(passed), len(counts))
    else:
        spread = clustered_mean([passed / samples for samples, passed in counts.values()], in_order)
        rate = Interval(spread.value, max(0.0, spread.low), spread.high)
    ks = [k for k in (1, 2, 5, 10, most) if 1 < k <= most]
    return ModelScore(
        model=model,
        passed=passed,
        items=len(counts),
        rate=rate,
        parts=_parts(track, rows),
        verdicts=dict(Counter(one.judged.verdict for one in rows).most_common()),
        pass_at={k: mean_pass_at_k(list(counts.values()), in_order, k) for k in dict.fromkeys(ks)},
        truncated=sum(one.answer.finish == "length" for one in rows),
        completion_tokens=sum(one.answer.completion_tokens for one in rows),
    )


def _parts(track: str, rows: Sequence[Evidence]) -> dict[str, Part]:
    parts = {label: _part(rows, told) for label, told in {**_EVERYWHERE, **_ON_TRACK.get(track, {})}.items()}
    if track == "review":
        recall, specificity = parts["recall"], parts["specificity"]
        if recall.n and specificity.n:
            parts["balanced accuracy"] = Part((recall.value + specificity.value) / 2, recall.n + specificity.n)
    return {label: part for label, part in parts.items() if part.n and (part.value or label != _LOOPS)}


def _part(rows: Sequence[Evidence], told: Told) -> Part:
    values = [value for one in rows if (value := told(one)) is not None]
    return Part(sum(values) / len(values) if values else 0.0, len(values))


def _fact(name: str) -> Told:
    def told(one: Evidence) -> float | None:
        return float(one.judged.facts[name]) if name in one.judged.facts else None

    return told


def _clean(one: Evidence) -> bool:
    return one.sample.item.endswith(f"/{CLEAN}")


def _killed(one: Evidence) -> float | None:
    facts = one.judged.facts
    return facts["killed"] / facts["total"] if facts.get("total") else None


def _thorough(one: Evidence) -> float | None:
    return float(one.sample.passed and (_killed(one) or 0.0) >= _STRONG)


_LOOPS = "stopped in a loop"
"""Shown only where it happened: without the loop guard it never does."""
_EVERYWHERE: Mapping[str, Told] = {
    "parsed": lambda one: float(one.judged.parsed),
    "cut at its length": lambda one: float(one.answer.finish == "length"),
    _LOOPS: lambda one: float(one.answer.finish == "loop"),
}
_CODE: Mapping[str, Told] = {"builds": lambda one: float(bool(one.judged.builds))}
_ON_TRACK: Mapping[str, Mapping[str, Told]] = {
    "generate": _CODE,
    "edit": _CODE,
    "test": {
        **_CODE,
        "valid": lambda one: float(bool(one.judged.facts.get("valid"))),
        "mutants, if valid": _killed,
        "bug and 80 % mutants": _thorough,
    },
    "review": {
        "recall": lambda one: None if _clean(one) else float(one.sample.passed),
        "line found": lambda one: None if _clean(one) else float(bool(one.judged.facts.get("located"))),
        "specificity": lambda one: float(one.sample.passed) if _clean(one) else None,
        "repair, if given": _fact("repaired"),
    },
}
