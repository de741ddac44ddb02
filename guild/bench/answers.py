"""What a model answered, read as the format that was asked for.

Markdown is read by a real parser (markdown-it-py), so fences inside strings, tildes, nested lists and unclosed fences are no
surprise. Small models forget fences and add prose; whatever still holds one Go file is accepted, and nothing is repaired.
"""

import re
from collections.abc import Callable

from markdown_it import MarkdownIt

from guild.contract import AnswerFormat, DefectClass, Finding, Parsed

_PACKAGE = re.compile(r"^package\s+[A-Za-z_]\w*\s*(//.*)?$", re.MULTILINE)
_GO_START = re.compile(
    r"^(package \w+|import (\"|\()|func [\w(]|type \w+ |var \w+ |const \w+ |//go:build )", re.MULTILINE
)
_TEST_FUNCTION = re.compile(r"^func (Test|Benchmark|Fuzz|Example)\w*\(", re.MULTILINE)
_CLASSES = "|".join(re.escape(name) for name in sorted(DefectClass, key=len, reverse=True))
_FINDING = re.compile(
    rf"^[\s>*-]*(?:\d+[.)]\s+)?[*`]*line\s+(?P<line>\d{{1,7}})\b[*`]*\s*[:,-]\s*[*`]*(?P<class>{_CLASSES})\b[*`]*\s*[:,-]?\s*(?P<why>.*)$",
    re.IGNORECASE | re.MULTILINE,
)
_NO_DEFECT = re.compile(r"^[\s>*`#-]*no defects?( found)?[\s.*`!]*$", re.IGNORECASE | re.MULTILINE)
_GO_NAMES = {"go", "golang"}


def parse_answer(text: str, wanted: AnswerFormat) -> Parsed:
    """Read an answer as the wanted format; `parsed` is False when it holds nothing of that format."""
    readers: dict[AnswerFormat, Callable[[str], Parsed]] = {
        "go-file": lambda answer: _file(answer, prefer=_PACKAGE),
        "test-file": lambda answer: _file(answer, prefer=_TEST_FUNCTION),
        "findings": _findings,
        "text": lambda answer: Parsed(bool(answer.strip()), _best_file(answer, _PACKAGE)),
    }
    return readers[wanted](text)


def _file(text: str, prefer: re.Pattern[str]) -> Parsed:
    code = _best_file(text, prefer)
    return Parsed(code is not None, code)


def _best_file(text: str, prefer: re.Pattern[str]) -> str | None:
    """Choose among several fences: the last that has what is preferred, else the last whole file, else the first Go."""
    blocks = [body for name, body in _fences(text) if name in _GO_NAMES or (not name and _GO_START.search(body))]
    if not blocks:
        return _unfenced(text)
    for wanted in (prefer, _PACKAGE):
        matching = [body for body in blocks if wanted.search(body) and _PACKAGE.search(body)]
        if matching:
            return matching[-1]
    return blocks[0]


def _fences(text: str) -> list[tuple[str, str]]:
    """Return (language, body) of each fence; an unclosed one runs to the end, as CommonMark says."""
    tokens = MarkdownIt("commonmark").parse(text)
    return [
        (token.info.strip().split(maxsplit=1)[0].lower() if token.info.strip() else "", token.content)
        for token in tokens
        if token.type == "fence" and token.content.strip()
    ]


def _unfenced(text: str) -> str | None:
    """Take an answer without fences as Go when it starts like a Go file somewhere; prose before that is dropped."""
    start = _PACKAGE.search(text) or _GO_START.search(text)
    if start is None or any(True for _ in _fences(text)):
        return None
    return text[start.start() :].rstrip() + "\n"


def _findings(text: str) -> Parsed:
    findings = tuple(
        Finding(int(match["line"]), DefectClass(match["class"].lower()), match["why"].strip(" *`"))
        for match in _FINDING.finditer(text)
    )
    clean = _NO_DEFECT.search(text) is not None
    parsed = bool(findings) or clean
    return Parsed(parsed, _best_file(text, _PACKAGE), findings if parsed else None)
