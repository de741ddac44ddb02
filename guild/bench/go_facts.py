"""What a Go file says about itself: what it declares, imports and calls, and how it is put together.

Read by Go's own parser in the program of `go_program`, one file at a time, without compiling. What other files of a package
declare it cannot know; neither can it see through a method or a variable that holds a function of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from guild.bench.go_program import GoProgram, ask

Kind = Literal["func", "method", "type", "var", "const"]


@dataclass(frozen=True, slots=True)
class GoImport:
    """One import; `name` is what is written before the path: empty, `_`, `.` or another name for it."""

    path: str
    name: str
    line: int


@dataclass(frozen=True, slots=True)
class Declared:
    """One name declared at the top level; a method's is `T.M`."""

    name: str
    kind: Kind
    line: int

    @property
    def exported(self) -> bool:
        """Tell whether other packages can name it; a method needs an exported type as well."""
        return all(part[:1].isupper() for part in self.name.split("."))


@dataclass(frozen=True, slots=True)
class Noted:
    """A directive such as `go:embed`, or a use of something such as `os.Exit`, and its line."""

    name: str
    line: int


@dataclass(frozen=True, slots=True)
class Fault:
    """The first syntax error."""

    line: int
    message: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What one Go file says; lines are 1-based.

    `error` is why the file was not read at all (too large, nested too deep), else None; then all else is empty. Where
    `syntax_error` is set, the rest covers what could be read, and `signature` is empty.
    `ending` lists uses, called or not, of what ends a run or puts another program in its place, also through renamed and dot
    imports. `missing_imports` lists names used like a package's that nothing in this file declares.
    `tokens` are the tokens without comments, identifiers numbered in order of appearance and literals as their kind.
    `signature` is the package clause and what is exported, without bodies and comments.
    """

    error: str | None = None
    package: str = ""
    syntax_error: Fault | None = None
    imports: tuple[GoImport, ...] = ()
    declared: tuple[Declared, ...] = ()
    tests: tuple[str, ...] = ()
    directives: tuple[Noted, ...] = ()
    ending: tuple[Noted, ...] = ()
    unused_imports: tuple[str, ...] = ()
    missing_imports: tuple[str, ...] = ()
    statements: int = 0
    tokens: tuple[str, ...] = ()
    signature: str = ""

    @property
    def names(self) -> frozenset[str]:
        """Return every name declared at the top level."""
        return frozenset(declared.name for declared in self.declared)

    @property
    def exported(self) -> tuple[Declared, ...]:
        """Return what other packages can name."""
        return tuple(declared for declared in self.declared if declared.exported)

    @property
    def imported_paths(self) -> frozenset[str]:
        """Return the paths of all imports."""
        return frozenset(one.path for one in self.imports)

    def declares_func(self, name: str) -> bool:
        """Tell whether the file declares a function of that name, such as `init`, `TestMain` or `main`."""
        return any(declared.kind == "func" and declared.name == name for declared in self.declared)


def read_facts(program: GoProgram, sources: Sequence[str]) -> list[Facts]:
    """Return the facts of each file, in order; hostile or broken source yields facts with an error, never an exception.

    Raises InfraError when the program cannot be run.
    """
    return [_facts(answer) for answer in ask(program, "facts", [{"source": source} for source in sources])]


def _facts(answer: dict[str, Any]) -> Facts:
    if "error" in answer:
        return Facts(error=str(answer["error"]))
    fault = answer["syntax_error"]
    return Facts(
        package=answer["package"],
        syntax_error=Fault(fault["line"], fault["message"]) if fault else None,
        imports=tuple(GoImport(one["path"], one["name"], one["line"]) for one in answer["imports"]),
        declared=tuple(Declared(one["name"], one["kind"], one["line"]) for one in answer["declared"]),
        tests=tuple(answer["tests"]),
        directives=tuple(Noted(one["name"], one["line"]) for one in answer["directives"]),
        ending=tuple(Noted(one["name"], one["line"]) for one in answer["ending"]),
        unused_imports=tuple(answer["unused_imports"]),
        missing_imports=tuple(answer["missing_imports"]),
        statements=answer["statements"],
        tokens=tuple(answer["tokens"]),
        signature=answer["signature"],
    )
