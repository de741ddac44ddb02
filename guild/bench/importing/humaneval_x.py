"""The format `humaneval-x`: the Go part of HumanEval-X, one row a problem.

Upstream puts solution and test into one file, so its imports stand wherever they were needed: those of a row are put together, and
each file is given what it uses. Tests there use testify, which is no part of the standard library: what they use of it comes along
in `shim/assert.go`. A row whose tests use more is left out, with what the compiler says.
"""

import re
from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from guild.bench.importing.candidate import Candidate, Read, Skipped, Unfit
from guild.bench.importing.go_files import GoFile, merge, plain_comment, read_go
from guild.bench.importing.making import Told, from_go
from guild.bench.importing.reading import json_lines
from guild.bench.problems import SOLUTION, TEST
from guild.bench.toolbox import Toolbox

_SHIM = Path(__file__).with_name("shim") / "assert.go"
_TESTIFY = "github.com/stretchr/testify/assert"
_SPEC_PATH = re.compile(r'"((?:[^"\\\n]|\\.)+)"')
_IMPORTS = re.compile(r"^import\s*(?:\(.*?^\s*\)|(?:\w+ )?\"[^\"\n]*\")", re.MULTILINE | re.DOTALL)
_PACKAGE = re.compile(r"^package \w+\s*", re.MULTILINE)
_ASSERT_NEW = re.compile(r"(?<![\w.])assert\.New\(")
_ASSERT_OF = re.compile(r"(?<![\w.])assert\.(\w+)\((t|b|tb)\s*,\s*")
# What rows were seen to use without importing it anywhere.
_USUAL = ("bytes", "crypto/md5", "fmt", "math", "math/rand", "regexp", "sort", "strconv", "strings", "time", "unicode")


class Row(BaseModel):
    """A row; what is not used here is passed over."""

    model_config = ConfigDict(extra="ignore")

    task_id: str
    prompt: str
    canonical_solution: str
    test: str
    imports: str = Field(default="", alias="import")
    test_setup: str = ""


def read_humaneval_x(path: Path, tools: Toolbox) -> Read:
    """Read all rows of a file of JSON lines, which may be packed with gzip."""
    candidates: list[Candidate] = []
    skipped: list[Skipped] = []
    seen: dict[str, int] = {}
    for line, row in json_lines(path, Row):
        if isinstance(row, str):
            skipped.append((f"line {line}", row))
        elif (first := seen.setdefault(row.task_id, line)) != line:
            skipped.append((f"line {line}", f"repeats the id {row.task_id!r} of line {first}"))
        else:
            try:
                candidates.append(_candidate(f"line {line} ({row.task_id})", row, tools))
            except Unfit as error:
                skipped.append((f"line {line} ({row.task_id})", str(error)))
    return Read(tuple(candidates), tuple(skipped))


def _candidate(place: str, row: Row, tools: Toolbox) -> Candidate:
    if not row.task_id.lower().startswith("go"):
        raise Unfit("is of another language than Go")
    offered = _paths(row.prompt, row.imports, row.test_setup)
    solution = _fitted(SOLUTION, _bare(row.prompt) + "\n" + row.canonical_solution, offered, tools)
    test_text = _bare(row.test)
    # A test may call its own variable `assert`, and an answer a function: the shim's name is neither's.
    test_text = _ASSERT_OF.sub(r"guildAssert.New(\2).\1(", _ASSERT_NEW.sub("guildAssert.New(", test_text))
    test = _fitted(TEST, test_text, [*offered, "testing"], tools)
    tests = [test]
    if "guildAssert" in test_text:
        tests = read_go({TEST: merge([test, *read_go({"assert.go": _SHIM.read_text(encoding="utf-8")}, tools)])}, tools)
    ident = row.task_id.replace("/", "-")
    return from_go(place, ident, ident, "humaneval-x", [solution], tests, Told(_spec(row)), tools)


def _paths(*texts: str) -> list[str]:
    found = [path for text in texts for block in _IMPORTS.findall(text) for path in _SPEC_PATH.findall(block)]
    return [path for path in dict.fromkeys(found) if path != _TESTIFY]


def _bare(text: str) -> str:
    return _PACKAGE.sub("", _IMPORTS.sub("", text), count=1).strip("\n")


def _fitted(name: str, body: str, offered: Sequence[str], tools: Toolbox) -> GoFile:
    """Return a file of package main with those of the offered imports that it uses, and usual ones that nobody offers."""
    (bare,) = read_go({name: f"package main\n\n{body}\n"}, tools)
    by_name = {path.rpartition("/")[2]: path for path in (*_USUAL, *offered)}
    wanted = [by_name[missing] for missing in bare.facts.missing_imports if missing in by_name]
    if not wanted:
        return bare
    block = "\n".join(f'\t"{path}"' for path in sorted(wanted))
    (fitted,) = read_go({name: f"package main\n\nimport (\n{block}\n)\n\n{body}\n"}, tools)
    return fitted


def _spec(row: Row) -> str:
    """Return the comments that stand before the last function of the prompt, without their marks."""
    lines = _bare(row.prompt).rpartition("\nfunc ")[0].split("\n")
    within = False
    kept = []
    for line in lines:
        within = within or line.startswith("/*")
        if within or line.startswith("//"):
            kept.append(line)
        within = within and "*/" not in line
    return plain_comment(kept)
