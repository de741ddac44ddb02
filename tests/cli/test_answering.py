"""Answers on their way out: the same text in colour as without, however it comes in pieces, and code saved or kept safe."""

import os
import pty
import random
import re
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest
from tiny_home import ANSWER, CODE

from guild.cli.answering import ColourWriter, PlainWriter, Writer, save_code, streaming_writer
from guild.contract import Answer, Parsed
from guild.errors import GuildError, StorageError

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")

ANSWERS = {
    "usual": ANSWER,
    "ends with a line": f"{ANSWER}\n",
    "indented fence": "1. so:\n\n   ```go\n   package main\n   ```\n",
    "blanks after the fence's mark": "```go  \nx := 1  \n```\t \nend  ",
    "tabs and returns": "a\r\n```go\r\n\tx := 1\r\n\ty\r := 2\n```\r\n",
    "line ends of other kinds": "a\x0cb\u2028c\x85d\n```go\n// \x0c \u2028 \x85 e\n```\n",
    "code that is no Go": "```\n`\"' \\ \u00a7 $ @ # \ufeff\n/* open\nr := `raw\n```\n",
    "never closed": "look:\n```go\nfunc f() {",
    "backticks at the start of prose": "`x` is y\n``\n  `z` is\n`",
    "only blanks": "  \n \n",
    "nothing": "",
}


def _pieces(text: str, seed: int) -> list[str]:
    """Cut a text anywhere, some pieces being empty."""
    dice = random.Random(seed)
    cuts = sorted(dice.choices(range(len(text) + 1), k=dice.randrange(len(text) + 2)))
    return [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]


def _written(writer: Writer, pieces: list[str]) -> str:
    with redirect_stdout(StringIO()) as out:
        for piece in pieces:
            writer.write(piece)
        writer.close()
    return out.getvalue()


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"


@pytest.mark.parametrize("text", ANSWERS.values(), ids=ANSWERS)
@pytest.mark.parametrize("kind", [ColourWriter, PlainWriter])
def test_the_text_is_the_same_at_any_split(kind: type[Writer], text: str) -> None:
    splits = [[text], list(text), *(_pieces(text, seed) for seed in range(20))]
    shown = [_written(kind(), pieces) for pieces in splits]
    assert [ESCAPE.sub("", each) for each in shown] == [_ended(text)] * len(splits)
    assert len(set(shown)) == 1


def test_code_is_coloured_and_prose_is_not() -> None:
    shown = _written(ColourWriter(), [ANSWER])
    before, after = ANSWER.split(f"```go\n{CODE}```")
    assert shown.startswith(before)
    assert shown.endswith(_ended(after))
    code = shown[len(before) : -len(_ended(after))]
    for word in ("package", "import", "func", "// Größe"):
        assert re.search(rf"\x1b\[[0-9;]+m{word}", code), word


def test_plain_text_has_no_escape_codes() -> None:
    assert _written(PlainWriter(), [ANSWER]) == _ended(ANSWER)


def test_prose_does_not_wait_for_its_line_to_end() -> None:
    writer = ColourWriter()
    with redirect_stdout(StringIO()) as out:
        writer.write("Here it")
        assert out.getvalue() == "Here it"
        writer.write(" is")
        assert out.getvalue() == "Here it is"


@pytest.mark.parametrize(
    ("variable", "value", "kind"),
    [("NO_COLOR", "1", PlainWriter), ("NO_COLOR", "", ColourWriter), ("TERM", "dumb", PlainWriter)],
)
def test_a_terminal_may_ask_for_no_colours(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, kind: type[Writer]
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    ours, theirs = pty.openpty()
    with os.fdopen(ours, "rb"), os.fdopen(theirs, "w") as terminal:
        monkeypatch.setattr(sys, "stdout", terminal)
        assert isinstance(streaming_writer(), ColourWriter)
        monkeypatch.setenv(variable, value)
        assert isinstance(streaming_writer(), kind)


def test_a_pipe_gets_no_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setattr(sys, "stdout", StringIO())
    assert isinstance(streaming_writer(), PlainWriter)


def _answer(code: str | None) -> Answer:
    parsed = Parsed(code is not None, code)
    return Answer("generate", "base", "the whole answer", parsed, 1, 1, "stop", seconds=1.0, first_token_s=1.0)


@pytest.mark.parametrize("code", [CODE, CODE.rstrip("\n")])
def test_only_code_is_saved_and_its_last_line_ends(tmp_path: Path, code: str) -> None:
    save_code(_answer(code), tmp_path / "x.go", force=False)
    assert (tmp_path / "x.go").read_bytes() == CODE.encode()


def test_an_answer_without_code_leaves_the_file_as_it_was(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.go").write_text("precious")
    with pytest.raises(GuildError, match="holds no Go code, so nothing was written; it is shown above"):
        save_code(_answer(None), tmp_path / "x.go", force=True)
    assert (tmp_path / "x.go").read_text() == "precious"
    assert capsys.readouterr() == ("", "the whole answer\n")


def test_a_file_that_came_meanwhile_is_not_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.go").write_text("precious")
    with pytest.raises(StorageError, match=r"x\.go: cannot be written \(File exists\); the answer is shown above"):
        save_code(_answer(CODE), tmp_path / "x.go", force=False)
    assert (tmp_path / "x.go").read_text() == "precious"
    assert capsys.readouterr() == ("", "the whole answer\n")
