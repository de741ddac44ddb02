import re
from dataclasses import replace
from pathlib import Path

from made_up_boards import TEAM, made_up_board
from markdown_it import MarkdownIt

from guild.report.footnotes import APART, FOOTNOTES
from guild.report.scoreboard_markdown import scoreboard_markdown
from guild.stats.interval import Interval

SNAPSHOT = Path(__file__).parent / "snapshots" / "team.md"
READER = MarkdownIt("commonmark").enable("table")


def test_the_section_is_that_of_its_snapshot() -> None:
    expected = SNAPSHOT.read_text(encoding="utf-8")
    assert scoreboard_markdown(made_up_board(TEAM)) == expected, "if it is meant so, write it there"


def test_every_table_is_read_as_one_with_as_many_cells_in_each_row() -> None:
    tokens = READER.parse(scoreboard_markdown(made_up_board(TEAM)))
    rows = [token for token in tokens if token.type in ("table_open", "tr_open", "th_open", "td_open")]
    tables = "".join({"table_open": "T", "tr_open": "r"}.get(token.type, "c") for token in rows).split("T")[1:]
    # Three for each of four tracks and one for verdicts, and the facts; a row that is short would be filled with empty cells.
    assert len(tables) == 4 * 4 + 1
    assert all(len(set(table.split("r")[1:])) == 1 for table in tables)


def test_a_stranger_finds_a_sentence_for_each_statistic() -> None:
    section = scoreboard_markdown(made_up_board(TEAM))
    for name in FOOTNOTES.keys() - {"pass@k"}:
        assert f"- **{name}**: " in section
    for label in APART.keys() - {"stopped in a loop"}:
        assert f"- **{label}**: " in section
    assert "pass@k" not in section
    for meaning in FOOTNOTES.values():
        assert not re.search(r"[.!?] [A-Z]", meaning), "one sentence each"


def test_names_and_facts_cannot_break_the_table() -> None:
    board = replace(
        made_up_board({"test": {"base": 0.1, "a|b*c_d": 0.6}}),
        facts={"command": "guild bench | tee `x`\nand more", "no|te": "<b>bold</b>"},
        warnings=("_odd_ <i>one</i>",),
    )
    shown = READER.render(scoreboard_markdown(board))
    assert "<td>a|b*c_d</td>" in shown.replace(' style="text-align:right"', "")
    assert "guild bench | tee 'x' and more</code>" in shown
    assert "&lt;b&gt;bold&lt;/b&gt;" in shown
    assert "_odd_ &lt;i&gt;one&lt;/i&gt;" in shown


def test_pass_at_k_gets_rows_and_its_sentence() -> None:
    board = made_up_board({"edit": {"base": 0.2}})
    track = board.tracks[0]
    score = replace(track.models[0], pass_at={5: Interval(0.25, 0.1, 0.4)})
    section = scoreboard_markdown(replace(board, tracks=(replace(track, models=(score,)),)))
    assert "| base, pass@5 |  | 25.0 % | [10.0 %, 40.0 %] |" in section
    assert "- **pass@k**: " in section
    assert "Compared" not in section
