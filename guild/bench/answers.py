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
    r"^(package \w+|import (\"|\()|func (\w+(\[.*\])?)?\(|type \w+ |var \w+ |const \w+ |//go:build )", re.MULTILINE
)
_TEST_FUNCTION = re.compile(r"^func (Test|Benchmark|Fuzz|Example)\w*\(", re.MULTILINE)
_CLASSES = "|".join(re.escape(name).replace(r"\-", "[-_ ]") for name in sorted(DefectClass, key=len, reverse=True))
# Possessive (*+): a model that repeats itself writes thousands of marks, over which backtracking would take for ever.
_FINDING = re.compile(
    r"^[ \t>*#|`-]*+(?:\d++[.)][ \t]++)?[*`]*+(?:lines?[ \t]++|l)?(?P<line>\d{1,7})\b(?:[ \t]*[-–][ \t]*\d+)?"
    rf"[ \t*`]*+[:,|–—-][ \t*`\[(]*+(?P<class>{_CLASSES})\b[*`\])]*+[ \t]*+[:,|–—-]?(?P<why>.*)$",
    re.IGNORECASE | re.MULTILINE,
)
_NO_DEFECT = re.compile(
    r"^[ \t>*#`\"'-]*+(?:there (?:is|are) )?no defects?(?: (?:was|were|is|are))?(?: (?:found|present|detected))?"
    r"[ \t*`\"'!]*(?:[:.–—-].*)?$",
    re.IGNORECASE | re.MULTILINE,
)
# Only blocks are wanted, not emphasis and links within them.
_MARKDOWN = MarkdownIt("commonmark").disable("inline")
_GO_NAMES = {"go", "golang"}
_NO_NAMES = {"", "text", "txt", "plaintext", "code"}


def parse_answer(text: str, wanted: AnswerFormat) -> Parsed:
    """Read an answer as the wanted format; `parsed` is False when it holds nothing of that format."""
    readers: dict[AnswerFormat, Callable[[str], Parsed]] = {
        "go-file": lambda answer: _file(answer, prefer=_PACKAGE),
        "test-file": lambda answer: _file(answer, prefer=_TEST_FUNCTION),
        "findings": _findings,
        "text": lambda answer: Parsed(bool(answer.strip()), _best_file(answer, _PACKAGE)),
    }
    return readers[wanted](text.replace("\r\n", "\n"))


def _file(text: str, prefer: re.Pattern[str]) -> Parsed:
    code = _best_file(text, prefer)
    return Parsed(code is not None, code)


def _best_file(text: str, prefer: re.Pattern[str]) -> str | None:
    """Choose among several fences: the last that has what is preferred, else the last whole file, else the first Go."""
    fences, prose = _split(text)
    blocks = [body for name, body in fences if _is_go(name, body)]
    if not blocks:
        return _unfenced(prose)
    for wanted in (prefer, _PACKAGE):
        matching = [body for body in blocks if wanted.search(body) and _PACKAGE.search(body)]
        if matching:
            return matching[-1]
    return blocks[0]


def _split(text: str) -> tuple[list[tuple[str, str]], list[str]]:
    """Return (language, body) of each fence, and the stretches of text between them.

    An unclosed fence runs to the end, as CommonMark says.
    """
    lines, fences, prose, end = text.split("\n"), [], [], 0
    for token in _MARKDOWN.parse(text):
        if token.type == "fence" and token.map is not None:
            prose.append("\n".join(lines[end : token.map[0]]))
            end = token.map[1]
            if token.content.strip():
                fences.append((re.split(r"[\s:,{]", token.info.strip().lower())[0], token.content))
    return fences, [*prose, "\n".join(lines[end:])]


def _is_go(name: str, body: str) -> bool:
    """Tell whether a fence is Go: by its language or file name, or where it has none, by how its code begins."""
    return name in _GO_NAMES or name.endswith(".go") or (name in _NO_NAMES and _GO_START.search(body) is not None)


def _unfenced(prose: list[str]) -> str | None:
    """Take text outside fences as Go when it starts like a Go file somewhere; prose before that is dropped."""
    for begins in (_PACKAGE, _GO_START):
        for stretch in prose:
            if start := begins.search(stretch):
                comments = _comments_at_end(stretch[: start.start()])
                return f"{comments}{stretch[start.start() :].rstrip()}\n"
    return None


def _comments_at_end(text: str) -> str:
    """Return the comments that end a text and belong to the file below: build tags, a licence, its documentation."""
    lines = text.split("\n")
    first = len(lines)
    while first:
        line = lines[first - 1].strip()
        if line.endswith("*/"):
            opened = (number for number in range(first - 1, -1, -1) if lines[number].lstrip().startswith("/*"))
            if (opening := next(opened, None)) is None:
                break
            first = opening
        elif not line or line.startswith("//"):
            first -= 1
        else:
            break
    return "\n".join(lines[first:]).lstrip("\n")


def _findings(text: str) -> Parsed:
    fences, prose = _split(text)
    # A fixed file may speak of lines in its comments; a fence that is no Go may hold the review itself.
    review = "\n".join([*prose, *(body for name, body in fences if not _is_go(name, body))])
    findings = tuple(
        Finding(int(match["line"]), _defect_class(match["class"]), _explanation(match["why"]))
        for match in _FINDING.finditer(review)
    )
    parsed = bool(findings) or _NO_DEFECT.search(review) is not None
    return Parsed(parsed, _best_file(text, _PACKAGE), findings if parsed else None)


def _defect_class(written: str) -> DefectClass:
    return DefectClass(re.sub("[_ ]", "-", written.lower()))


def _explanation(written: str) -> str:
    """Take off the end of a bold or code span that opened before the explanation."""
    text = written.strip(" \t|")
    for mark in ("**", "`"):
        if text.count(mark) % 2:
            text = text.removeprefix(mark) if text.startswith(mark) else text.removesuffix(mark)
    return text.strip()
