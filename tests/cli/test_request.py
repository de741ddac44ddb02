"""A request put together from text, standard input and files, and every bad input refused in one clear line."""

import io
import os
import pty
import sys
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from guild.cli.request import gather
from guild.errors import UsageError

LIMIT = 4_000_000


@pytest.fixture(autouse=True)
def stdin(monkeypatch: pytest.MonkeyPatch) -> io.BytesIO:
    """Give the test an empty standard input, to which it may write."""
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(raw, encoding="utf-8"))
    return raw


def _fill(stdin: io.BytesIO, content: bytes) -> None:
    stdin.write(content)
    stdin.seek(0)


def _file(folder: Path, content: bytes, name: str = "x.go") -> str:
    (folder / name).write_bytes(content)
    return str(folder / name)


def _refusal(text: str | None, *files: str) -> str:
    with pytest.raises(UsageError) as refused:
        gather(text, list(files))
    return str(refused.value)


def test_text_is_taken_without_blanks_around() -> None:
    assert gather("  write it\n", []) == "write it"


@pytest.mark.parametrize("text", [None, "-"])
def test_standard_input_is_read_where_there_is_no_text(stdin: io.BytesIO, text: str | None) -> None:
    _fill(stdin, "\ufeffwas läuft?\r\nhier\r\n".encode())
    assert gather(text, []) == "was läuft?\nhier"


def test_standard_input_is_left_alone_where_there_is_text(stdin: io.BytesIO) -> None:
    _fill(stdin, b"more")
    assert gather("write it", []) == "write it"
    assert sys.stdin.read() == "more"


def test_a_terminal_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = pty.openpty()
    with os.fdopen(ours, "rb"), os.fdopen(theirs, "r") as terminal:
        monkeypatch.setattr(sys, "stdin", terminal)
        assert "the request is empty" in _refusal(None)


def test_a_closed_standard_input_is_an_empty_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert "the request is empty" in _refusal(None)
    assert "the request is empty" in _refusal("-")


@pytest.mark.parametrize("text", [None, "-", "", " \n\t"])
def test_an_empty_request_is_refused_with_an_example(text: str | None) -> None:
    assert _refusal(text).startswith("the request is empty; say what you want, for instance: guild ask '")


def test_files_follow_the_text_in_their_order(tmp_path: Path) -> None:
    one, two = _file(tmp_path, b"package a\n"), _file(tmp_path, b"# hi\n\n\n", "READ.md")
    request = gather("what is this?", [two, one])
    assert request == f"what is this?\n\n{two}\n```markdown\n# hi\n```\n\n{one}\n```go\npackage a\n```"


def test_the_same_file_twice_is_sent_twice(tmp_path: Path) -> None:
    name = _file(tmp_path, b"a\nb\nc\n", "notes")
    assert gather("x", [f"{name}:1", f"{name}:3"]) == f"x\n\n{name}:1-1\n```\na\n```\n\n{name}:3-3\n```\nc\n```"


def test_files_alone_are_no_request(tmp_path: Path) -> None:
    assert _refusal("", _file(tmp_path, b"package a\n")).startswith("nothing but files was given; say what you want")


@pytest.mark.parametrize(
    ("lines", "sent"), [("2-3", "b\n\tc"), ("1-1", "a"), ("2", "b"), ("1-4", "a\nb\n\tc\nd"), ("04", "d")]
)
def test_a_line_range_sends_those_lines(tmp_path: Path, lines: str, sent: str) -> None:
    name = _file(tmp_path, b"a\r\nb\n\tc\nd")
    assert gather("x", [f"{name}:{lines}"]).split("```go\n")[1] == f"{sent}\n```"


@pytest.mark.parametrize(
    ("lines", "says"), [("3-2", "3-2"), ("2-5", "2-5"), ("5", "5-5"), ("0", "0-0"), ("0-2", "0-2")]
)
def test_a_bad_line_range_is_refused_with_the_lines_there_are(tmp_path: Path, lines: str, says: str) -> None:
    name = _file(tmp_path, b"a\nb\nc\nd\n")
    expected = f"{name}: lines {says} were asked for, but it has lines 1-4; correct the range"
    assert _refusal("x", f"{name}:{lines}") == expected


def test_lines_are_those_of_go_and_of_editors(tmp_path: Path) -> None:
    """Form feeds and Unicode's line separators end no line; a counter that thinks so sends the wrong ones."""
    name = _file(tmp_path, "// \x0c \u2028 \x85\nsecond\n".encode())
    assert gather("x", [f"{name}:2"]).endswith("\nsecond\n```")
    assert "it has lines 1-2;" in _refusal("x", f"{name}:3")


@pytest.mark.parametrize("name", ["a:b.go", "a:10", "a:10-20", "10:10.go"])
def test_a_name_with_a_colon_is_a_name_where_such_a_file_is(tmp_path: Path, name: str) -> None:
    whole = _file(tmp_path, b"one\ntwo\n", name)
    assert gather("x", [whole]).endswith("\none\ntwo\n```")
    assert gather("x", [f"{whole}:2"]).endswith("\ntwo\n```")


def test_a_missing_file_is_named_without_its_range(tmp_path: Path) -> None:
    assert _refusal("x", f"{tmp_path}/none.go:1-2") == f"{tmp_path}/none.go: no such file; check the path"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\x7fELF\0\0", "a binary file; only text can be sent"),
        (b"ok\nbl\xe4h\n", "not UTF-8 text (byte 5); convert it first"),
        ("package a".encode("utf-16"), "UTF-16 text, not UTF-8; convert it first"),
        (b"x" * (LIMIT + 1), "larger than 4 MB; send the part that matters, as FILE:10-40"),
        (b" \n\t\n", "nothing but blanks; there is nothing to send"),
        (b"", "nothing but blanks; there is nothing to send"),
    ],
    ids=["binary", "latin-1", "utf-16", "large", "blank", "empty"],
)
def test_a_file_that_cannot_be_sent_is_refused(tmp_path: Path, content: bytes, says: str) -> None:
    name = _file(tmp_path, content)
    assert _refusal("x", name) == f"{name}: {says}"


def test_a_file_of_just_the_limit_is_sent(tmp_path: Path) -> None:
    assert len(gather("x", [_file(tmp_path, b"x" * LIMIT)])) > LIMIT


def test_standard_input_is_held_to_the_same(stdin: io.BytesIO) -> None:
    _fill(stdin, b"x" * (LIMIT + 1))
    assert _refusal(None).startswith("standard input: larger than 4 MB")
    stdin.seek(0)
    stdin.truncate()
    _fill(stdin, b"\0")
    assert _refusal("-") == "standard input: a binary file; only text can be sent"


def test_a_folder_and_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    assert _refusal("x", str(tmp_path)) == f"{tmp_path}: is a folder; name the files in it, -f for each"
    endless = "x" * 5000
    assert _refusal("x", f"{endless}:10") == f"{endless}: cannot be read (File name too long); check its permissions"


def test_line_ends_and_byte_order_marks_are_made_plain(tmp_path: Path) -> None:
    name = _file(tmp_path, b"\xef\xbb\xbfpackage a\r\n\r\nvar x int\r\n")
    assert gather("x", [name]).endswith("\n```go\npackage a\n\nvar x int\n```")


@pytest.mark.parametrize("ticks", [1, 3, 4, 7])
def test_backticks_in_a_file_do_not_end_its_fence(tmp_path: Path, ticks: int) -> None:
    content = f"package a\n\nconst doc = 1\n{'`' * ticks}\nfunc f() {{}}\n{'`' * ticks}\n"
    request = gather("x", [_file(tmp_path, content.encode())])
    fences = [token.content for token in MarkdownIt("commonmark").parse(request) if token.type == "fence"]
    assert fences == [content]


def test_standard_input_can_be_sent_along(stdin: io.BytesIO) -> None:
    _fill(stdin, b"diff --git a b\r\n")
    assert gather("review this", ["-"]) == "review this\n\nstandard input\n```\ndiff --git a b\n```"


@pytest.mark.parametrize(("text", "files"), [("-", ["-"]), ("x", ["-", "-"])])
def test_standard_input_is_read_once(text: str, files: list[str]) -> None:
    assert _refusal(text, *files).startswith("- was given more than once")


def test_standard_input_as_a_file_is_not_the_words_too(stdin: io.BytesIO) -> None:
    _fill(stdin, b"package a\n")
    assert _refusal(None, "-").startswith("nothing but files was given")


def test_words_that_are_no_text_are_refused() -> None:
    assert _refusal("bl\udce4h") == "the request: not UTF-8 text (character 2); convert it first"


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS allows no such name")
def test_a_file_whose_name_is_no_text_is_sent_all_the_same(tmp_path: Path) -> None:
    place = os.fsencode(tmp_path) + b"/caf\xe9.go"
    with open(place, "wb") as file:
        file.write(b"package a\n")
    request = gather("x", [os.fsdecode(place)])
    assert request.encode().decode().endswith("caf\ufffd.go\n```go\npackage a\n```")
