"""A small scanner of Go source: enough to tell directives and import paths from comments and strings that look like them.

It finds the package's name, and what guild does not compile. Everything else about Go's grammar is left to Go.
"""

import re
from collections.abc import Iterator

# What a Go file is made of, as far as comments and strings go. Possessive, so that no text takes long to read.
_TOKEN = re.compile(
    r"(?P<line>//[^\n]*+)|(?P<block>/\*(?:[^*]|\*(?!/))*+(?:\*/)?+)|(?P<raw>`[^`]*+`?+)"
    r"|(?P<string>\"(?:[^\"\\\n]|\\.)*+\"?+)|(?P<rune>'(?:[^'\\\n]|\\.)*+'?+)|(?P<word>\w++)|(?P<space>\s++)|(?P<mark>.)",
    re.DOTALL,
)
# Go reads a directive only at the start of a line comment, without a blank before it.
_DIRECTIVE = re.compile(r"//(go:embed|go:linkname|go:cgo_\w*|go:wasmimport|go:wasmexport|export)(?![\w:])")


def package_name(text: str) -> str | None:
    """Return the name in the package clause, or None where the file does not begin with one."""
    words = (value for kind, value, _ in _tokens(text.removeprefix("\ufeff")) if kind not in ("line", "block", "space"))
    return next(words, None) if next(words, None) == "package" else None


def forbidden_directive(text: str) -> tuple[int, str] | None:
    """Return the line and the words of the first directive that guild does not compile, or None.

    These are //go:embed, //go:linkname, //go:cgo_*, the exports of other compilers, and `import "C"`.
    """
    importing = False
    for kind, value, start in _tokens(text):
        if kind in ("space", "block"):
            continue
        if kind == "line":
            if found := _DIRECTIVE.match(value):
                return _line(text, start), found[0]
            continue
        if kind in ("string", "raw") and importing and value[1:-1] == "C":
            return _line(text, start), 'import "C"'
        if kind == "word" and value == "import":
            importing = True
        elif kind == "word" and value in ("func", "var", "const", "type"):
            # Imports come first; a string further down is only a string.
            importing = False
    return None


def _tokens(text: str) -> Iterator[tuple[str, str, int]]:
    for found in _TOKEN.finditer(text):
        yield str(found.lastgroup), found[0], found.start()


def _line(text: str, start: int) -> int:
    return text.count("\n", 0, start) + 1
