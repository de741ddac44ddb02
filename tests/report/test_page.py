import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from made_up_boards import CROWD, TEAM, made_up_board

from guild.contract import VERDICT_MEANING
from guild.report.page import Answers, page
from guild.report.scoreboard import Scoreboard
from guild.stats.interval import Interval

HOSTILE = "</pre></details><script>alert(1)</script><img src=http://evil.example/x onerror=alert(2)>"
VOID = {"meta", "rect", "circle", "line"}


class Read(HTMLParser):
    """What a browser would see: that every element ends, what it refers to, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.names: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.attributes += attrs
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in VOID
        self.names.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data if "style" not in self.open else ""

    def all(self, attribute: str) -> list[str | None]:
        return [value for name, value in self.attributes if name == attribute]


def answers_of(board: Scoreboard, text: str = "package p", detail: str = "line 3: undefined: x") -> Answers:
    return {
        (track.track, item): {score.model: ("build", detail, text) for score in track.models}
        for track in board.tracks
        for one in track.comparisons
        for item in (*one.gained, *one.lost)
    }


@pytest.mark.parametrize("chances", [TEAM, CROWD])
def test_the_page_is_whole_and_asks_for_nothing(chances: dict[str, dict[str, float]]) -> None:
    board = made_up_board(chances)
    shown = page(board, answers_of(board))
    read = Read(shown)
    assert shown.startswith('<!doctype html>\n<html lang="en">')
    assert not {"script", "link", "img", "iframe", "object", "form"} & set(read.names)
    assert not re.search(r"url\(|@import|src=", shown)
    assert all(value and value.startswith("#") for value in read.all("href"))
    assert "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" in read.all("content")
    idents = read.all("id")
    assert len(set(idents)) == len(idents)
    assert {value.removeprefix("#") for value in read.all("href") if value} <= set(idents)


def test_whatever_a_model_wrote_stays_text() -> None:
    board = made_up_board(TEAM)
    shown = page(replace(board, warnings=(HOSTILE,), facts={"command": HOSTILE}), answers_of(board, HOSTILE, HOSTILE))
    read = Read(shown)
    assert read.text.count(HOSTILE) > 20
    assert not {"script", "img"} & set(read.names)
    assert not any(name.startswith("on") for name, _ in read.attributes)


def test_hostile_names_stay_text_as_well() -> None:
    board = made_up_board({"test": {"base": 0.1, f'"{HOSTILE}': 0.7}})
    assert not {"script", "img"} & set(Read(page(board, answers_of(board))).names)


def test_it_opens_with_what_was_found_in_plain_words() -> None:
    text = Read(page(made_up_board(TEAM), {})).text
    short, rest = text.index("In short"), text.index("Differences")
    assert "On test, go-test caught 22 bugs that base missed, and missed none that base caught" in text[short:rest]
    order = [
        "In short",
        "Differences",
        "Rates",
        "What became of",
        "Figures apart",
        "Items gained",
        "How to read",
        "The run",
    ]
    assert [text.index(heading) for heading in order] == sorted(text.index(heading) for heading in order)


def test_it_can_be_read_without_seeing_it() -> None:
    shown = page(made_up_board(TEAM), {})
    read = Read(shown)
    assert read.names.count("h1") == 1
    assert read.names.count("caption") == read.names.count("table") > 0
    drawn = re.findall(r"<svg [^>]*>", shown)
    assert all('role="img" aria-label="' in one or 'aria-hidden="true"' in one for one in drawn)
    assert "go-test against base: +36.7 points, 95 % interval [+23.4, +50.0]" in read.all("aria-label")
    assert all(f'scope="{scope}"' in shown for scope in ("col", "row", "rowgroup"))


def test_verdicts_that_occur_are_explained_and_others_are_not() -> None:
    board = made_up_board(TEAM)
    text = Read(page(board, {})).text
    for verdict, meaning in VERDICT_MEANING.items():
        assert (meaning in text) == any(score.verdicts.get(verdict) for track in board.tracks for score in track.models)


def test_answers_are_folded_away_once_for_each_item() -> None:
    board = made_up_board(TEAM)
    answers = answers_of(board, text="func Answer() {}")
    shown = page(board, answers)
    assert shown.count("<details") == len(answers)
    assert " open" not in re.findall(r"<details[^>]*>", shown)[0]
    models = {track.track: len(track.models) for track in board.tracks}
    assert shown.count("func Answer() {}") == sum(models[track] for track, _ in answers)


def test_an_answer_that_was_not_kept_is_said_to_be_missing() -> None:
    board = made_up_board({"test": {"base": 0.1, "go-test": 0.6}})
    item = board.tracks[0].comparisons[0].gained[0]
    text = Read(page(board, {("test", item): {"base": ("unparsed", "", " ")}})).text
    assert f"{item} — base: unparsed" in text
    assert "(empty)" in text
    assert "no answer was kept" in text


def test_a_run_of_one_model_has_nothing_to_compare() -> None:
    text = Read(page(made_up_board({"edit": {"base": 0.3}}), {})).text
    assert "Rates" in text
    assert not any(heading in text for heading in ("In short", "Differences", "Items gained"))


def test_models_that_never_differ_are_said_not_to() -> None:
    board = made_up_board({"edit": {"base": 0.0, "go-review": 0.0}})
    assert "There is no item on which models differ." in Read(page(board, {})).text


def test_an_empty_run_has_a_page() -> None:
    assert "The run" in Read(page(replace(made_up_board(TEAM), tracks=()), {})).text


def test_several_answers_to_an_item_show_pass_at_k() -> None:
    board = made_up_board({"edit": {"base": 0.2, "go-review": 0.5}})
    track = board.tracks[0]
    sampled = tuple(replace(score, pass_at={5: Interval(0.25, 0.1, 0.4)}) for score in track.models)
    text = Read(page(replace(board, tracks=(replace(track, models=sampled),)), {})).text
    assert "base, pass@525.0 % [10.0, 40.0]" in text
    assert "the first of each model is shown" in text
    assert "The chance that at least one of k answers" in text
