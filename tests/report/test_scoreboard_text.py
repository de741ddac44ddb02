from dataclasses import replace
from pathlib import Path

import pytest
from made_up_boards import CROWD, TEAM, made_up_board

from guild.report.scoreboard import Scoreboard, spread
from guild.report.scoreboard_text import scoreboard_text, spread_text
from guild.stats.interval import Interval

SNAPSHOTS = Path(__file__).parent / "snapshots"


@pytest.mark.parametrize(
    ("name", "board"), [("team", made_up_board(TEAM)), ("crowd", made_up_board(CROWD, items=1234, seed=2))]
)
def test_the_text_is_that_of_its_snapshot(name: str, board: Scoreboard) -> None:
    expected = (SNAPSHOTS / f"{name}.txt").read_text(encoding="utf-8")
    assert scoreboard_text(board) + "\n" == expected, "if it is meant so, write it there"


@pytest.mark.parametrize("chances", [TEAM, CROWD])
@pytest.mark.parametrize("items", [1, 7, 5000])
def test_no_line_is_wider_than_a_terminal(chances: dict[str, dict[str, float]], items: int) -> None:
    board = replace(
        made_up_board(chances, items), warnings=("a warning " * 20,), base="b" * 100, facts={"command": "x" * 200}
    )
    for line in scoreboard_text(board).splitlines():
        assert len(line) <= 80, line
        assert line == line.rstrip()


def test_warnings_stand_at_the_top() -> None:
    board = replace(made_up_board(TEAM), warnings=("this run had no sandbox",))
    assert "WARNING: this run had no sandbox" in scoreboard_text(board).split("\n\n")[0]


def test_a_rival_that_is_not_the_base_is_named() -> None:
    board = made_up_board({"test": {"base+go-test": 0.1, "go-test": 0.7}})
    text = scoreboard_text(board)
    assert " against base+go-test\n" in text
    assert "BEATS IT" in text


def test_several_answers_to_an_item_show_pass_at_k_below_their_model() -> None:
    board = made_up_board({"edit": {"base": 0.2}})
    track = board.tracks[0]
    score = replace(track.models[0], passed=11.6, pass_at={2: Interval(0.25, 0.1, 0.4), 10: Interval(1.0, 0.7225, 1.0)})
    text = scoreboard_text(replace(board, tracks=(replace(track, models=(score,)),)))
    assert " base         11.6" in text
    assert "   pass@2            25.0 %  [10.0,  40.0]  ███▌\n" in text
    assert "   pass@10          100.0 %  [72.2, 100.0]  ██████████████\n" in text
    assert "against" not in text


def test_a_run_of_which_nothing_is_there_yet_has_a_board() -> None:
    empty = replace(made_up_board(TEAM), tracks=(), facts={})
    assert scoreboard_text(empty).startswith("suite go-core (bench), base qwen2.5-coder-0.5b-instruct\nrun ")


def test_the_spread_of_repeats_has_lowest_mean_and_highest() -> None:
    boards = [
        made_up_board({"test": {"base": chance}}, items=10, seed=seed) for seed, chance in enumerate((0.2, 0.5, 0.8))
    ]
    rates = [board.tracks[0].models[0].rate.value for board in boards]
    found = spread(boards)["test"]["base"]
    assert found == {"lowest": min(rates), "mean": pytest.approx(sum(rates) / 3), "highest": max(rates)}
    lines = spread_text(spread(boards)).splitlines()
    assert lines[2] == "over the repeats"
    assert lines[-1].split() == ["base", *(word for rate in found.values() for word in (f"{rate * 100:.1f}", "%"))]
