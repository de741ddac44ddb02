"""Prose and code taken apart, unfenced code too, and long pastes cut in the middle, never at the ask.

People paste code before, after and around what they want, often without fences, and sometimes the ask is a comment in the
code. Everything is done by line with cheap signs; nothing here parses Go or knows task types.
"""

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["prose", "comment", "code"]

CUT = "[…]"

HARD_LIMIT = 200_000
"""Characters of a request that are looked at in any way; of a longer one, both ends."""

_FENCE = re.compile(r"^\s*(```|~~~)")
_COMMENT = re.compile(r"^\s*(//|/\*|\*/|\* |--\s|#\s|<!--)\s*\S")
_OPENING = re.compile(
    r"^\s*(func|type|package|import|var|const|return|defer|go func|if|else|for|switch|case|default|select|struct|def|class|"
    r"let|fn|use|impl|pub|public|private|static|void|int|from|while|try|catch|async|await|export|function|elif|end|begin|"
    r"SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|FROM|WHERE|JOIN|GROUP|ORDER|#include|goroutine|panic:|require|module|@\w+)\b"
)
_CLOSING = re.compile(r"[{}();,\[\]:]\s*(//.*|#.*)?$")
_SIGNS = re.compile(
    r":=|==|!=|&&|\|\||->|=>|\w\(\w*[,)]|\w\.\w+\(|<-|\)\s*\{|;\s*$|\+\+|\w\[\w+\]|^\s*[})\]]|=\s*\S|\*\w|&\w|\+0x"
)
_TRACE = re.compile(
    r"^\s*(\S+\.go:\d+|\S+:\d+:\d+:|---? |\+\+\+ |@@ |[+-]\s*\S+.*[{}();]|FAIL\b|ok\s+\S+\s|=== RUN|--- FAIL)"
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a request and what it is."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Segments:
    """A request by its parts: `prose` and `comments` as running text, `code` as lines, and every line in order."""

    lines: tuple[Line, ...]

    @property
    def prose(self) -> str:
        """Return what the person wrote outside code."""
        return "\n".join(line.text for line in self.lines if line.kind == "prose").strip()

    @property
    def comments(self) -> str:
        """Return the comments in the code, where an ask may hide."""
        return "\n".join(line.text.strip() for line in self.lines if line.kind == "comment")

    @property
    def code(self) -> str:
        """Return the code, comments included."""
        return "\n".join(line.text for line in self.lines if line.kind != "prose")


def segment(text: str) -> Segments:
    """Tell prose, code and comments apart; a text of one line without code signs is always prose."""
    lines: list[Line] = []
    fenced = False
    for raw in text.splitlines():
        if _FENCE.match(raw):
            fenced = not fenced
            continue
        lines.append(Line(_kind(raw, fenced, lines), raw))
    return Segments(tuple(lines))


def _kind(raw: str, fenced: bool, before: list[Line]) -> Kind:
    after_code = bool(before) and before[-1].kind != "prose"
    if not raw.strip():
        return "code" if fenced or after_code else "prose"
    if _COMMENT.match(raw) and (fenced or after_code or raw.lstrip().startswith(("//", "/*"))):
        return "comment"
    if fenced:
        return "code"
    return "code" if _looks_like_code(raw, after_code) else "prose"


def _looks_like_code(raw: str, after_code: bool) -> bool:
    words = len(_WORD.findall(raw)) + 2 * len(_WIDE.findall(raw))
    signs = len(_SIGNS.findall(raw))
    score = 2 * signs - words / 3
    score += 1.5 if _CLOSING.search(raw) else 0
    score += 1.5 if _OPENING.match(raw) else 0
    score += 2 if _TRACE.match(raw) else 0
    score += 1.5 if raw[0] in "\t" or raw.startswith("    ") else 0
    score += 0.5 if after_code else 0
    score -= 1.5 if re.search(r"[.?!…。？！]\s*$", raw) and words > 3 else 0
    return score >= 1.5


def shorten(text: str, budget: int) -> str:
    """Cut a long request to about `budget` characters: code from the middle of its longest runs, prose last of all.

    The ask survives: prose and comments stay whole unless they alone exceed the budget, and then keep both their ends.
    """
    if len(text) <= budget:
        return text
    lines = list(segment(text).lines)
    spare = budget - sum(len(line.text) + 1 for line in lines if line.kind != "code")
    if spare < budget // 4:
        return _ends("\n".join(line.text for line in lines), budget)
    runs = _code_runs(lines)
    share = spare // max(1, len(runs))
    kept: list[str] = []
    at = 0
    for start, end in runs:
        kept += [line.text for line in lines[at:start]]
        kept.append(_ends("\n".join(line.text for line in lines[start:end]), share))
        at = end
    kept += [line.text for line in lines[at:]]
    return "\n".join(kept)


def _code_runs(lines: list[Line]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    start: int | None = None
    for number, line in enumerate([*lines, Line("prose", "")]):
        if line.kind == "code" and start is None:
            start = number
        elif line.kind != "code" and start is not None:
            runs.append((start, number))
            start = None
    return runs


def _ends(text: str, budget: int) -> str:
    """Keep the first and the last part of a text, more of the first, and mark the cut."""
    if len(text) <= budget:
        return text
    room = max(0, budget - len(CUT) - 2)
    tail = room * 2 // 5
    return f"{text[: room - tail]}\n{CUT}\n{text[len(text) - tail :]}"
