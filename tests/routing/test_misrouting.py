"""The router's errors, read from an analysis."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from guild import places
from guild.contract import TASKS
from guild.errors import UsageError
from guild.routing.analysis import Score
from guild.routing.misrouting import read_misrouting
from guild.stats.interval import Interval

EYE = np.eye(6, dtype=int).tolist()


def written(path: Path, confusion: Any, name: str = "router") -> Path:
    path.write_text(json.dumps({"split": "dev", "scores": [{"name": name, "confusion": confusion}]}))
    return path


def test_counts_become_shares_of_each_true_type(tmp_path: Path) -> None:
    counts = [[8, 2, 0, 0, 0, 0], *(np.eye(6, dtype=int)[1:] * 5).tolist()]
    found = read_misrouting(written(tmp_path / "a.json", counts))
    assert found.said["generate"] == {**dict.fromkeys(TASKS, 0.0), "generate": 0.8, "edit": 0.2}
    assert (found.requests, found.split, found.base) == (35, "dev", None)
    assert found.right == pytest.approx((0.8 + 5) / 6)


def test_what_an_analysis_prints_is_read(tmp_path: Path) -> None:
    certain = Interval(1.0, 1.0, 1.0)
    score = Score("router", 6, certain, certain, 0.0, 0.1, 0.2, EYE)
    (tmp_path / "a.json").write_text(json.dumps({"split": "dev", "scores": [score.row()]}))
    assert read_misrouting(tmp_path / "a.json").right == 1


def test_the_shelf_has_one() -> None:
    found = read_misrouting(places.shelf("router") / "confusion.json")
    assert (found.requests, found.split, found.base) == (360, "held-out", "qwen2.5-coder-0.5b")
    assert all(sum(row.values()) == pytest.approx(1) for row in found.said.values())


@pytest.mark.parametrize(
    ("confusion", "name", "says"),
    [
        (EYE, "fast alone", "has no confusion of the 'router' over 6 task types; analyze it again"),
        (EYE[:5], "router", "has no confusion of the 'router' over 6 task types"),
        ([*EYE[:5], [-1, 0, 0, 0, 0, 2]], "router", "has no confusion of the 'router' over 6 task types"),
        ([*EYE[:5], [0] * 6], "router", "no request of type 'other' was labelled; analyze a split that has some"),
        ("x", "router", "no analysis of the router"),
    ],
)
def test_what_is_no_analysis_is_refused(tmp_path: Path, confusion: Any, name: str, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        read_misrouting(written(tmp_path / "a.json", confusion, name))


def test_a_missing_or_broken_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text("{")
    for name in ("a.json", "b.json"):
        with pytest.raises(UsageError, match=rf"{name}: no analysis of the router \(.*guild routes analyze --json"):
            read_misrouting(tmp_path / name)
