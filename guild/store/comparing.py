"""What two runs have in common and where they differ, worked out by SQLite, since there may be a million verdicts."""

from dataclasses import asdict, dataclass
from typing import Any

from guild.errors import UsageError
from guild.store.store import Store

# What may explain that an item passed in one run and not in the other.
_CAUSES = ("suite_sha256", "split", "base", "base_sha256", "commit", "machine", "versions", "options")

_SIDE_BY_SIDE = """
FROM samples a
JOIN samples b ON b.run = :b AND b.item = a.item AND b.model = a.model AND b.sample = a.sample
JOIN items i ON i.number = a.item
JOIN models m ON m.number = a.model
WHERE a.run = :a
"""


@dataclass(frozen=True, slots=True)
class Common:
    """One model on one track in both runs: how many samples passed in both, only in one, in neither; other verdicts beside."""

    track: str
    model: str
    both: int
    only_first: int
    only_second: int
    neither: int
    other_verdict: int


@dataclass(frozen=True, slots=True)
class Changed:
    """One sample that passed in one of the two runs only."""

    track: str
    item: str
    model: str
    sample: int
    first: str
    second: str


def causes_of_change(store: Store, first: str, second: str) -> dict[str, tuple[Any, Any]]:
    """Return what else differs between the runs, each by its two values; of dictionaries only the entries that differ.

    Raises UsageError when the runs measured different suites: items of one name would not be the same item.
    """
    one, other = store.run(first), store.run(second)
    if one.suite != other.suite:
        raise UsageError(
            f"run {one.id} measured the suite '{one.suite}' and run {other.id} '{other.suite}', which have no item in common; "
            "compare two runs of one suite (guild bench history lists them)"
        )
    return _differing({name: asdict(one)[name] for name in _CAUSES}, {name: asdict(other)[name] for name in _CAUSES})


def _differing(one: dict[str, Any], other: dict[str, Any], place: str = "") -> dict[str, tuple[Any, Any]]:
    found: dict[str, tuple[Any, Any]] = {}
    for name in sorted(one.keys() | other.keys()):
        mine, theirs = one.get(name), other.get(name)
        if isinstance(mine, dict) and isinstance(theirs, dict):
            found |= _differing(mine, theirs, f"{place}{name}.")
        elif mine != theirs:
            found[f"{place}{name}"] = (mine, theirs)
    return found


def compare_runs(store: Store, first: str, second: str) -> list[Common]:
    """Return counts by track and model of the samples that both runs have."""
    sql = (
        "SELECT i.track, m.name, sum(a.passed AND b.passed), sum(a.passed > b.passed), sum(a.passed < b.passed), "
        f"sum(NOT a.passed AND NOT b.passed), sum(a.verdict != b.verdict) {_SIDE_BY_SIDE} "
        "GROUP BY a.model, i.track ORDER BY i.track, m.name"
    )
    return [Common(*row) for row in _rows(store, sql, first, second)]


def changed_samples(store: Store, first: str, second: str) -> list[Changed]:
    """Return the samples that passed in one of the runs only, in the order of track, item and model."""
    sql = (
        f"SELECT i.track, i.item, m.name, a.sample, a.verdict, b.verdict {_SIDE_BY_SIDE} "
        "AND a.passed != b.passed ORDER BY i.track, i.item, m.name, a.sample"
    )
    return [Changed(*row) for row in _rows(store, sql, first, second)]


def _rows(store: Store, sql: str, first: str, second: str) -> list[Any]:
    return store.rows(sql, {"a": store.run_number(store.run(first).id), "b": store.run_number(store.run(second).id)})
