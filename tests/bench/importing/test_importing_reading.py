"""Bad input of every kind is told by its line or file, and stops nothing else."""

import gzip
import json
import os
from pathlib import Path

import pytest
from pydantic import BaseModel

from guild.bench.importing import reading
from guild.bench.importing.candidate import Unfit, folder_name, unique_names
from guild.bench.importing.reading import json_lines, text_below
from guild.errors import UsageError


class Row(BaseModel):
    id: str


def rows(path: Path) -> dict[int, str]:
    return {line: row if isinstance(row, str) else f"id {row.id}" for line, row in json_lines(path, Row)}


def test_each_malformed_line_says_why_and_the_rest_is_read(tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_bytes(
        b'\xef\xbb\xbf{"id": "first"}\r\n'
        b'{"id": "cut sho\n'
        b"\n"
        b'{"id": "\xff\xfe"}\n'
        b'{"id": 3}\n'
        b"[1]\n"
        b'{"id": "half \\ud800"}\n'
        b'{"id": "nul \\u0000"}\n' + b"[" * 100_000 + b"\n"
        b'{"id": "last \xc3\xa9"}'
    )
    found = rows(file)
    assert (found[1], found[10]) == ("id first", "id last é")
    assert 3 not in found
    for line, words in {2: "JSON", 4: "UTF-8", 5: "'id'", 6: "row", 7: "surrogate", 8: "NUL", 9: "JSON"}.items():
        assert words in found[line], found[line]


def test_a_line_that_is_too_long_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_MOST_LINE_BYTES", 20)
    file = tmp_path / "rows.jsonl"
    file.write_text(f'{{"id": "{"x" * 100}"}}\n{{"id": "short"}}\n{{"id": "{"y" * 50}"}}')
    found = rows(file)
    assert (found[2], sorted(found)) == ("id short", [1, 2, 3])
    assert "longer" in found[1]
    assert "longer" in found[3]


def test_a_packed_file_is_unpacked_and_a_torn_one_said(tmp_path: Path) -> None:
    packed = gzip.compress(json.dumps({"id": "a"}).encode())
    whole, torn = tmp_path / "whole.jsonl.gz", tmp_path / "torn.jsonl.gz"
    whole.write_bytes(packed)
    torn.write_bytes(packed[:-9])
    assert rows(whole) == {1: "id a"}
    with pytest.raises(UsageError, match=r"torn\.jsonl\.gz"):
        rows(torn)


def test_a_file_is_text_below_its_folder_or_nothing(tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    (tmp_path / "secret.go").write_text("package secret\n")
    (root / "out.go").symlink_to(tmp_path / "secret.go")
    (root / "round.go").symlink_to("round.go")
    (root / "latin.go").write_bytes(b"package \xe9\n")
    (root / "nul.go").write_bytes(b"package a\0\n")
    (root / "huge.go").write_bytes(b"/" * (1024 * 1024 + 1))
    (root / "crlf.go").write_bytes(b"\xef\xbb\xbfpackage a\r\nvar A = 1\r\n")
    (root / "in.go").symlink_to("crlf.go")
    os.mkfifo(root / "pipe.go")
    assert text_below(root, root / "crlf.go") == "package a\nvar A = 1\n"
    assert text_below(root, root / "in.go") == "package a\nvar A = 1\n"
    reasons = {
        "out.go": "leads out",
        "../secret.go": "leads out",
        "round.go": "cannot be read",
        "missing.go": "cannot be read",
        "latin.go": "UTF-8",
        "nul.go": "NUL",
        "huge.go": "larger",
        "pipe.go": "no plain file",
    }
    for name, words in reasons.items():
        with pytest.raises(Unfit, match=words):
            text_below(root, root / name)


def test_any_name_becomes_a_folder_of_its_own() -> None:
    assert folder_name("HumanEval/Go 7") == "humaneval-go-7"
    assert folder_name("../../etc/passwd") == "etc-passwd"
    assert len(folder_name("x" * 300)) <= 80
    assert folder_name("x" * 300) != folder_name("x" * 301)
    assert folder_name("日本") != folder_name("東京")
    assert unique_names(["a/b", "a-b", "A b", "c", "a-b-2"]) == ["a-b", "a-b-2", "a-b-3", "c", "a-b-2-2"]
    long = unique_names(["y" * 80] * 3)
    assert len(set(long)) == 3
    assert max(map(len, long)) <= 80
