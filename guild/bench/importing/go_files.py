"""Go files as they come: formatted, read, and merged into one file, since a problem's solution and its hidden test are one each.

gofmt gives every file the one layout, so that lines are enough to take package clauses, imports and comments apart; what a file
declares and imports is told by Go's own parser. Nothing is compiled here.
"""

import re
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from guild.bench.go_facts import Facts
from guild.bench.importing.candidate import Unfit
from guild.bench.toolbox import Toolbox
from guild.errors import InfraError

_FORMAT_TIMEOUT_S = 60
_VERSION = re.compile(r"v\d+")


@dataclass(frozen=True, slots=True)
class GoFile:
    """One file after gofmt, and its facts."""

    name: str
    text: str
    facts: Facts

    @property
    def lines(self) -> list[str]:
        """Return its lines."""
        return self.text.split("\n")

    @property
    def constraint(self) -> bool:
        """Tell whether a build constraint stands in it."""
        return any(noted.name in ("go:build", "+build") for noted in self.facts.directives)


def read_go(files: Mapping[str, str], tools: Toolbox) -> list[GoFile]:
    """Return files by name as read; raises Unfit for the first that Go cannot read."""
    for name, facts in zip(files, tools.facts(list(files.values())), strict=True):
        if facts.error is not None:
            raise Unfit(f"{name}: {facts.error}")
        if facts.syntax_error is not None:
            raise Unfit(f"{name}:{facts.syntax_error.line}: {facts.syntax_error.message}")
    texts = [formatted(text, tools) for text in files.values()]
    return [GoFile(*one) for one in zip(files, texts, tools.facts(texts), strict=True)]


def formatted(text: str, tools: Toolbox) -> str:
    """Return Go source after gofmt, which reads and never runs it; raises Unfit where it is no Go."""
    command = [str(tools.go.program.with_name("gofmt"))]
    try:
        done = subprocess.run(command, input=text.encode(), capture_output=True, timeout=_FORMAT_TIMEOUT_S)
    except subprocess.TimeoutExpired:
        raise Unfit(f"takes gofmt longer than {_FORMAT_TIMEOUT_S} s") from None
    except OSError as error:
        raise InfraError(f"{command[0]}: cannot be run ({error}); install Go again") from None
    if done.returncode != 0:
        raise Unfit(f"gofmt: {done.stderr.decode(errors='replace').strip()[:200]}")
    return done.stdout.decode()


def merge(files: Sequence[GoFile]) -> str:
    """Return one source with all that the files declare, in their order, not yet formatted.

    Raises Unfit where they are of several packages, or call different packages by one name.
    """
    packages = sorted({file.facts.package for file in files})
    if len(packages) != 1:
        raise Unfit(f"holds several packages: {', '.join(packages)}")
    parts = [line for file in files for line in package_comment(file)]
    parts += [f"package {packages[0]}", "", *_imports(files)]
    return "\n".join([*parts, *(_body(file) for file in files)])


def package_comment(file: GoFile) -> list[str]:
    """Return the comment that stands directly before the package clause."""
    return _comment_before(file.lines, _package_line(file))


def comment_of(file: GoFile, line: int) -> str:
    """Return the words of the comment directly above a 1-based line, without its marks."""
    return plain_comment(_comment_before(file.lines, line - 1))


def plain_comment(lines: Iterable[str]) -> str:
    """Return the words of a comment; what the toolchain reads, such as `//go:generate`, is left out."""
    words = [
        re.sub(r"^\s*(//|/\*+|\*/)? ?|\s*\*/$", "", line)
        for line in lines
        if not re.match(r"\s*//(go:|line |export |\s*\+build |nolint)", line)
    ]
    return "\n".join(words).strip()


def _comment_before(lines: Sequence[str], end: int) -> list[str]:
    start = end
    if start and lines[start - 1].rstrip().endswith("*/"):
        while start and "/*" not in lines[start]:
            start -= 1
    else:
        while start and lines[start - 1].lstrip().startswith("//"):
            start -= 1
    return list(lines[start:end])


def _package_line(file: GoFile) -> int:
    within = False
    for number, line in enumerate(file.lines):
        if not within and line.startswith("package "):
            return number
        if within or line.startswith("/*"):
            within = "*/" not in line
    raise Unfit(f"{file.name}: its package clause was not found")


def _body(file: GoFile) -> str:
    """Return what follows package clause and imports."""
    lines = file.lines
    dropped = set(range(_package_line(file) + 1))
    for one in file.facts.imports:
        first = last = one.line - 1
        if not lines[first].startswith("import "):
            while first and not lines[first].startswith("import ("):
                first -= 1
            while last + 1 < len(lines) and lines[last] != ")":
                last += 1
        dropped |= set(range(first, last + 1))
    return "\n".join(line for number, line in enumerate(lines) if number not in dropped)


def _imports(files: Sequence[GoFile]) -> list[str]:
    bound: dict[str, tuple[str, str]] = {}
    lines: dict[str, None] = {}
    for file in files:
        for one in file.facts.imports:
            local = one.name or _usual_name(one.path)
            if local in ("_", "."):
                lines[f'import {local} "{one.path}"'] = None
                continue
            path, _ = bound.setdefault(local, (one.path, one.name))
            if path != one.path:
                raise Unfit(
                    f"its files call both {path!r} and {one.path!r} by the name {local!r}; they cannot be one file"
                )
    specs = [f'\t{name} "{path}"'.replace("\t ", "\t") for path, name in bound.values()]
    return ["import (", *sorted(specs, key=lambda spec: spec.split('"')[1]), ")", *lines] if specs else list(lines)


def _usual_name(path: str) -> str:
    parts = path.split("/")
    return parts[-2] if len(parts) > 1 and _VERSION.fullmatch(parts[-1]) else parts[-1]
