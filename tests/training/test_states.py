"""States on disk: the same bits for the next training, and never a reason for one to fail."""

import os
from pathlib import Path

import mlx.core as mx
import pytest
from toy import STEPS, same, total_steps, toy_halves, toy_rows

from guild.training.halves import Halves
from guild.training.lanes import Lanes
from guild.training.learner import Learner
from guild.training.states import States, trim

ROWS = toy_rows()
ALL = [[number] for number in range(len(ROWS))]
STATE = mx.arange(12, dtype=mx.float32).reshape(3, 4)


def learner(base: Path, states: States | None, *, keep: bool = True, halves: Halves | None = None) -> Learner:
    lanes = Lanes.here()
    return Learner(halves or toy_halves(base), ROWS, STEPS, total_steps(), keep=keep, lanes=lanes, states=states)


def learnt(one: Learner) -> tuple[list[float], float, dict[str, mx.array]]:
    losses = [one.step([0, 1, 2], step).loss for step in (1, 2)]
    return losses, one.validate(ALL), one.state()


@pytest.mark.parametrize("keep", [True, False])
def test_the_next_training_computes_none_and_finds_the_same_bits(
    keep: bool, tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without = learnt(learner(tiny / "base", None))
    first = learnt(learner(tiny / "base", States(tmp_path, "key"), keep=keep))
    halves = toy_halves(tiny / "base")
    monkeypatch.setattr(halves, "lower", lambda tokens: pytest.fail("computed again"))
    second = learnt(learner(tiny / "base", States(tmp_path, "key"), keep=keep, halves=halves))
    for one in (first, second):
        assert one[:2] == without[:2]
        assert same(one[2], without[2])


def test_what_they_depend_on_keeps_them_apart(tmp_path: Path) -> None:
    States(tmp_path, "base one").keep([5, 6, 7], STATE)
    found = States(tmp_path, "base one").find((5, 6, 7))
    assert found is not None
    assert mx.array_equal(found, STATE).item()
    assert States(tmp_path, "base two").find([5, 6, 7]) is None
    assert States(tmp_path, "base one").find([5, 6, 8]) is None


@pytest.mark.parametrize("damage", [b"", b"{}", b"\xff" * 200], ids=["empty", "short", "noise"])
def test_a_damaged_file_is_as_none(damage: bytes, tmp_path: Path) -> None:
    states = States(tmp_path, "key")
    states.keep([5, 6, 7], STATE)
    (path,) = tmp_path.glob("*/*")
    path.write_bytes(damage)
    assert states.find([5, 6, 7]) is None
    states.keep([5, 6, 7], STATE)
    assert states.find([5, 6, 7]) is not None


def test_a_cut_file_is_as_none(tmp_path: Path) -> None:
    states = States(tmp_path, "key")
    states.keep([5, 6, 7], STATE)
    (path,) = tmp_path.glob("*/*")
    path.write_bytes(path.read_bytes()[:-8])
    assert states.find([5, 6, 7]) is None


def test_a_place_that_takes_nothing_stops_the_writing_only(tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_text("")
    states = States(place, "key")
    states.keep([5, 6, 7], STATE)
    assert states.find([5, 6, 7]) is None


def test_what_was_used_longest_ago_goes_first(tmp_path: Path) -> None:
    states = States(tmp_path, "key")
    for number in range(4):
        states.keep([number] * 3, STATE)
        os.utime(newest(tmp_path), (number, number))
    size = newest(tmp_path).stat().st_size
    assert states.find([0] * 3) is not None
    trim(tmp_path, 2 * size)
    assert [states.find([number] * 3) is not None for number in range(4)] == [True, False, False, True]


def newest(place: Path) -> Path:
    return max(place.glob("*/*"), key=lambda path: path.stat().st_mtime)
