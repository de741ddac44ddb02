"""Tables in plain text that keep within 80 columns: names are shortened, and columns that find no room go into a second block."""

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

WIDTH = 80
_INDENT = 1


def wrapped(text: str, first: str = "", later: str = "") -> list[str]:
    """Return a text as lines of at most 80 columns; words that are longer are broken, `80 %` is not."""
    held = text.replace(" %", "\u00a0%")
    lines = textwrap.wrap(held, WIDTH, initial_indent=first, subsequent_indent=later, break_on_hyphens=False)
    return [line.replace("\u00a0%", " %") for line in lines]


def described(entries: Mapping[str, str]) -> Iterator[str]:
    """Yield named values, the values one below the other."""
    widest = max((len(name) for name in entries), default=0)
    for name, value in entries.items():
        yield from wrapped(value, f"{name:<{widest}}  ", " " * (widest + 2)) or [name]


def labels(names: Iterable[str], most: int = 30) -> dict[str, str]:
    """Return each name as it is shown: a long one loses its beginning, and two that would look the same get a number."""
    shown: dict[str, str] = {}
    for name in names:
        label, number = name if len(name) <= most else f"…{name[1 - most :]}", 1
        while label in shown.values():
            number += 1
            label = f"…{name[len(str(number)) + 2 - most :]}~{number}"
        shown[name] = label
    return shown


def table(rows: Sequence[str], columns: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield a table, its columns flush right under headings that wrap to their width.

    `rows` are the names at the left, `columns` the cells by heading. The gap between columns is two, or one where two find no room.
    """
    left = _INDENT + max(map(len, rows), default=0)
    found = [_column(heading, cells) for heading, cells in columns.items()]
    gap = 2 if left + sum(column.width + 2 for column in found) <= WIDTH else 1
    block: list[_Column] = []
    for column in found:
        if block and left + sum(one.width + gap for one in [*block, column]) > WIDTH:
            yield from _block(rows, block, left, gap)
            yield ""
            block = []
        block.append(column)
    yield from _block(rows, block, left, gap)


@dataclass(frozen=True, slots=True)
class _Column:
    heading: list[str]
    cells: Sequence[str]
    width: int


def _column(heading: str, cells: Sequence[str]) -> _Column:
    width = max(map(len, [*heading.split(), *cells]))
    lines = [line for part in heading.split("\n") for line in textwrap.wrap(part, width)]
    return _Column(lines, cells, width)


def _block(rows: Sequence[str], block: Sequence[_Column], left: int, gap: int) -> Iterator[str]:
    height = max((len(column.heading) for column in block), default=0)
    for line in range(-height, 0):
        words = (column.heading[line] if -line <= len(column.heading) else "" for column in block)
        heading = "".join(f"{word:>{column.width + gap}}" for word, column in zip(words, block, strict=True))
        yield f"{'':<{left}}{heading}".rstrip()
    for number, name in enumerate(rows):
        cells = "".join(f"{column.cells[number]:>{column.width + gap}}" for column in block)
        yield f"{'':<{_INDENT}}{name:<{left - _INDENT}}{cells}".rstrip()
