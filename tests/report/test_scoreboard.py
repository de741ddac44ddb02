import json

from made_up_boards import TEAM, made_up_board

from guild.report.scoreboard import to_json


def test_json_has_the_names_that_the_design_promises() -> None:
    board = made_up_board(TEAM)
    told = json.loads(json.dumps(to_json(board)))
    assert {"run", "suite", "base", "tracks"} <= told.keys()
    assert list(told["tracks"]) == ["generate", "test", "edit", "review"]
    track, ours = told["tracks"]["test"], board.tracks[1]
    assert track["items"] == 60
    assert {"passed", "rate", "low", "high"} <= track["models"]["go-test"].keys()
    assert track["models"]["go-test"]["rate"] == ours.models[2].rate.value
    one = track["comparisons"][1]
    assert {"model", "against", "gained", "lost", "difference", "low", "high", "p", "verdict"} <= one.keys()
    assert (one["model"], one["against"], one["verdict"]) == ("go-test", "base", "beats base")
    assert one["gained"] == list(ours.comparisons[1].gained)
