"""Cheap features of a request: n-grams of the words, and the structure of the code beside them.

Pure Python on strings, so that the fast stage needs neither torch nor a model. Names of features are readable text; which of
them count, and how much, is learned elsewhere.
"""

import re
from collections import Counter

from guild.routing.segments import Segments, segment

_TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)?|[^\W\d_a-z]+|\d+|[?!]", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.?!。？！\n])\s+|\n+")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_IDENTIFIER = re.compile(
    r"\b(?:[a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]\w*|\w+_\w+|\w+\.\w+\(?\)?|[\w/]+\.(?:go|py|ts|js|rs|java|sql|sh|ya?ml|mod))"
)

_CODE_SIGNS = {
    "func": r"\bfunc\b",
    "test-func": r"\bfunc Test\w*\(",
    "bench-func": r"\bfunc Benchmark",
    "fuzz-func": r"\bfunc Fuzz",
    "testing": r"\btesting\.[TBF]\b",
    "package": r"^package \w",
    "assign": r":=",
    "err-nil": r"err != nil",
    "go-kw": r"\b(chan|defer|goroutine|map\[|struct \{|interface \{)",
    "trace": r"goroutine \d+ \[|\.go:\d+",
    "diff": r"^(@@ |diff --git|[+-] ?\t)",
    "python": r"^\s*(def |class \w+.*:|from \w+ import|elif |self\.|print\()",
    "js": r"\b(const|let|function|=>|async|await|console\.|require\()",
    "rust": r"\b(fn|impl|let mut|pub fn|match|unwrap\(\)|&mut)\b",
    "java": r"\b(public|private|static|void|new \w+\(|@Override|String)\b",
    "c": r"#include|\b(int main|printf|std::|malloc)\b",
    "sql": r"\b(SELECT|INSERT INTO|CREATE TABLE|UPDATE|WHERE|JOIN)\b",
    "shell": r"^\s*(\$ |#!/|echo |export |fi$|done$|apt|kubectl |docker )",
    "yaml": r"^\s*[\w-]+:( |$)",
    "todo": r"TODO|FIXME|unimplemented|not implemented",
    "empty-body": r"\{\s*\}$",
    "swift-kt": r"\b(fun |val |var \w+: |guard let|func \w+\(.*\) ->)",
    "ruby": r"^\s*(end|require '|def \w+$|puts )",
    "fail": r"--- FAIL|^FAIL|panic:|error:|undefined:|cannot use",
    "php": r"<\?php|\$\w+ =|->\w+\(",
}
_CODE = {name: re.compile(pattern, re.MULTILINE) for name, pattern in _CODE_SIGNS.items()}


def features(text: str) -> Counter[str]:
    """Return the features of one request and how often each occurs."""
    parts = segment(text)
    words = _words(parts.prose)
    found: Counter[str] = Counter()
    found.update(_ngrams("w", words, 3))
    found.update(_characters(" ".join(words)))
    found.update(_ngrams("c", _words(parts.comments)[:60], 2))
    sentences = [s for s in _SENTENCE.split(parts.prose) if s.strip()]
    if sentences:
        found.update(_ngrams("first", _words(sentences[0])[:4], 2))
        found.update(_ngrams("last", _words(sentences[-1])[:6], 2))
    found.update(f"in:{word}" for word in set(_words(parts.code)[:200]) if len(word) > 2)
    found.update(_structure(text, parts, words))
    return found


def _words(prose: str) -> list[str]:
    """Lower-case words; identifiers and file names become one token each, since their names are accidents."""
    plain = _IDENTIFIER.sub(lambda m: " identtest " if "est" in m[0] else " ident ", prose)
    words: list[str] = []
    for token in _TOKEN.findall(plain):
        words += list(token) if _WIDE.search(token) else ["0" if token.isdigit() else token.lower()]
    return words


def _ngrams(tag: str, words: list[str], longest: int) -> list[str]:
    padded = ["^", *words, "$"]
    return [f"{tag}:{' '.join(padded[i : i + n])}" for n in range(1, longest + 1) for i in range(len(padded) - n + 1)]


def _characters(prose: str) -> list[str]:
    """Character 3- to 5-grams: they carry typos, endings and languages that whole words do not."""
    padded = f" {prose} "
    return [f"x:{padded[i : i + n]}" for n in (3, 4, 5) for i in range(len(padded) - n + 1)]


def _structure(text: str, parts: Segments, words: list[str]) -> list[str]:
    code, kinds = parts.code, [line.kind for line in parts.lines if line.text.strip()]
    found = [f"code:{name}" for name, sign in _CODE.items() if sign.search(code)]
    found += [f"anywhere:{name}" for name, sign in _CODE.items() if sign.search(text)]
    found.append(f"length:{min(len(words), 255).bit_length()}")
    found.append(f"code-lines:{min(len(code.splitlines()), 255).bit_length() if code else -1}")
    found.append("ends-asking" if text.rstrip().endswith(("?", "？")) else "ends-telling")
    found.append(f"questions:{min(text.count('?'), 3)}")
    if kinds:
        found.append(f"order:{kinds[0]}-{kinds[-1]}")
        found.append("only:" + kinds[0] if len(set(kinds)) == 1 else "only:mixed")
    if re.search(r"\b(go|golang|goroutines?|gofmt|go\.mod)\b", text, re.IGNORECASE):
        found.append("says-go")
    return found
