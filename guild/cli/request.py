"""What a user hands over as a request: text, standard input, and files with line ranges, put together into one text."""

import codecs
import os
import re
import sys
from pathlib import Path

from guild.errors import UsageError

_RANGE = re.compile(r"(?P<path>.+):(?P<first>[0-9]{1,9})(?:-(?P<last>[0-9]{1,9}))?")
_LARGEST_BYTES = 4_000_000
_STDIN = "standard input"
_FENCE_NAMES = {
    ".go": "go",
    ".mod": "gomod",
    ".md": "markdown",
    ".sh": "sh",
    ".sql": "sql",
    ".yaml": "yaml",
    ".yml": "yaml",
}


def gather(text: str | None, files: list[str]) -> str:
    """Return the whole request: the text, or standard input where there is none or it is `-`, then each file in a fence.

    A file `-` is standard input too. Raises UsageError for a missing, binary, empty or oversized file, a bad line range, and an
    empty request.
    """
    if [text, *files].count("-") > 1:
        raise UsageError("- was given more than once, but standard input can be read once; leave one out")
    piped = text is None and "-" not in files and sys.stdin is not None and not sys.stdin.isatty()
    words = decoded(from_stdin(), _STDIN) if text == "-" or piped else checked(text or "", "the request")
    parts = [words.strip(), *(_quoted(name) for name in files)]
    if not words.strip():
        what = "nothing but files was given" if files else "the request is empty"
        raise UsageError(
            f"{what}; say what you want, for instance: guild ask 'Write a Go function that reverses a string'"
        )
    return "\n\n".join(parts)


def from_stdin(most_bytes: int = _LARGEST_BYTES + 1) -> bytes:
    """Return what standard input holds, at most so many bytes of it, or all for -1."""
    return sys.stdin.buffer.read(most_bytes) if sys.stdin is not None else b""


def decoded(raw: bytes, place: str) -> str:
    """Return text with plain line ends; raises UsageError, opening with `place`, for what is too large, binary, or not UTF-8."""
    if len(raw) > _LARGEST_BYTES:
        raise UsageError(
            f"{place}: larger than {_LARGEST_BYTES // 1_000_000} MB; send the part that matters, as FILE:10-40"
        )
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise UsageError(f"{place}: UTF-16 text, not UTF-8; convert it first")
    if b"\0" in raw:
        raise UsageError(f"{place}: a binary file; only text can be sent")
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise UsageError(f"{place}: not UTF-8 text (byte {error.start}); convert it first") from None


def checked(text: str, place: str) -> str:
    """Return a text that was decoded elsewhere; raises UsageError where it holds what is no character, such as half a pair."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise UsageError(f"{place}: not UTF-8 text (character {error.start}); convert it first") from None
    return text


def _quoted(name: str) -> str:
    path, first, last = _place(name)
    # A file's name may be bytes that are no text.
    label = _STDIN if name == "-" else os.fsencode(path).decode(errors="replace")
    content = decoded(from_stdin() if name == "-" else _read(path), label)
    if first is not None:
        content = _lines(content, label, first, last)
        label = f"{label}:{first}-{last}"
    if not content.strip():
        raise UsageError(f"{label}: nothing but blanks; there is nothing to send")
    # A fence longer than any inside keeps the file in one piece.
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall(r"`+", content)), default=0))
    return f"{label}\n{fence}{_FENCE_NAMES.get(path.suffix, '')}\n{content.rstrip()}\n{fence}"


def _place(name: str) -> tuple[Path, int | None, int]:
    match = _RANGE.fullmatch(name)
    if match is None or _exists(Path(name)):
        return Path(name), None, 0
    first = int(match["first"])
    return Path(match["path"]), first, int(match["last"] or first)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # such as a name that is too long for one
        return False


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST_BYTES + 1)
    except FileNotFoundError:
        raise UsageError(f"{path}: no such file; check the path") from None
    except IsADirectoryError:
        raise UsageError(f"{path}: is a folder; name the files in it, -f for each") from None
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror}); check its permissions") from None


def _lines(content: str, label: str, first: int, last: int) -> str:
    # Not splitlines: Go and editors count line feeds alone.
    lines = content.removesuffix("\n").split("\n")
    if not 1 <= first <= last <= len(lines):
        raise UsageError(
            f"{label}: lines {first}-{last} were asked for, but it has lines 1-{len(lines)}; correct the range"
        )
    return "\n".join(lines[first - 1 : last])
