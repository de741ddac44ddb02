"""What a user hands over as a request: text, standard input, and files with line ranges, put together into one text."""

import re
import sys
from pathlib import Path

from guild.errors import UsageError

_RANGE = re.compile(r"(?P<path>.+):(?P<first>\d+)(?:-(?P<last>\d+))?")
_LARGEST_BYTES = 4_000_000
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

    Raises UsageError for a missing, binary, empty or oversized file, a bad line range, and an empty request.
    """
    words = _from_stdin() if text == "-" or (text is None and not sys.stdin.isatty()) else (text or "")
    parts = [words.strip(), *(_quoted(name) for name in files)]
    request = "\n\n".join(part for part in parts if part)
    if not words.strip():
        what = "nothing but files was given" if files else "the request is empty"
        raise UsageError(
            f"{what}; say what you want, for instance: guild ask 'Write a Go function that reverses a string'"
        )
    return request


def _from_stdin() -> str:
    raw = sys.stdin.buffer.read(_LARGEST_BYTES + 1)
    return _decoded(raw, "standard input")


def _quoted(name: str) -> str:
    path, first, last = _place(name)
    content = _decoded(_read(path), str(path))
    label = str(path)
    if first is not None:
        content = _lines(content, path, first, last)
        label = f"{path}:{first}-{last}"
    # A fence longer than any inside keeps the file in one piece.
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall(r"`+", content)), default=0))
    return f"{label}\n{fence}{_FENCE_NAMES.get(path.suffix, '')}\n{content.rstrip()}\n{fence}"


def _place(name: str) -> tuple[Path, int | None, int]:
    match = _RANGE.fullmatch(name)
    if match is None or Path(name).exists():
        return Path(name), None, 0
    first = int(match["first"])
    return Path(match["path"]), first, int(match["last"] or first)


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


def _decoded(raw: bytes, place: str) -> str:
    if len(raw) > _LARGEST_BYTES:
        raise UsageError(
            f"{place}: larger than {_LARGEST_BYTES // 1_000_000} MB; send the part that matters, as FILE:10-40"
        )
    if b"\0" in raw:
        raise UsageError(f"{place}: a binary file; only text can be sent")
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise UsageError(f"{place}: not UTF-8 text (byte {error.start}); convert it first") from None


def _lines(content: str, path: Path, first: int, last: int) -> str:
    lines = content.splitlines()
    if not 1 <= first <= last <= len(lines):
        raise UsageError(
            f"{path}: lines {first}-{last} were asked for, but it has lines 1-{len(lines)}; correct the range"
        )
    return "\n".join(lines[first - 1 : last])
