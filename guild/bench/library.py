"""Functions of Go's own library as training problems: found in the local installation, each proved in a package of its own.

guild's Go program takes an exported function out of its package with the unexported things that it needs, and the tests and
examples that mention it. What is exported beside it is imported from where it was. The spec is its doc comment. A function is kept
only where such a test passes on it here, in the sandbox, and fails where the function does nothing. Nothing of the library is
copied into the project: it is read when data are built, and what was proved is kept in GUILD_HOME for each version of Go.

The library is under the licence of Go (BSD, three clauses): whoever passes these problems on names it.
"""

import gzip
import hashlib
import re
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from guild import places
from guild.bench.go_facts import Facts
from guild.bench.go_program import ask
from guild.bench.importing.candidate import Candidate, Skipped, Unfit, folder_name
from guild.bench.importing.go_files import GoFile
from guild.bench.importing.making import check_code, problem_of
from guild.bench.importing.proving import prove
from guild.bench.problems import SOLUTION, Bug, Problem
from guild.bench.toolbox import Toolbox
from guild.bench.validate import Tick
from guild.disk import storing
from guild.errors import InfraError

LICENCE = (
    "functions and doc comments of the Go standard library: Copyright The Go Authors, BSD 3-Clause (go.dev/LICENSE)"
)

# What people write by hand as well. What needs a network, a machine or a type system beside it teaches little.
_NAMES = """
archive/zip bufio bytes cmp compress/gzip compress/zlib container/heap container/list container/ring context
encoding/ascii85 encoding/asn1 encoding/base32 encoding/base64 encoding/binary encoding/csv encoding/hex encoding/json
encoding/pem encoding/xml errors fmt go/ast go/constant go/token hash/crc32 hash/crc64 html html/template image image/color
io io/fs log log/slog maps math math/big math/bits math/cmplx mime mime/multipart net net/http net/mail net/netip
net/textproto net/url path path/filepath regexp slices sort strconv strings sync testing/iotest text/scanner text/tabwriter
text/template text/template/parse time unicode unicode/utf16 unicode/utf8
"""
PACKAGES = tuple(_NAMES.split())

_MOST_LINES = 40
_LEAST_WORDS = 5
# A small model that learns to write out tables does not stop.
_TABLE = re.compile(r"(?:^\s+(?:[\"'{+-]|\d).*\n){5}", re.MULTILINE)
_HOLLOW = "hollow"
_ABSENT = "is not in this library"
# How proving words what it left out, and how it is counted.
_REASONS = {
    "does not build": "does not build by itself",
    "its solution": "fails the test that was taken out with it",
    "its flawed code": "has no test that fails where it does nothing",
    "its tests take": "has a test that takes too long",
}


@dataclass(frozen=True, slots=True)
class Mined:
    """Proved functions, as problems named like `strings.Cut`, and what was left out, with the reason."""

    problems: tuple[Problem, ...] = ()
    skipped: tuple[Skipped, ...] = ()


_MINED = TypeAdapter(Mined)


def mine_library(tools: Toolbox, tick: Tick, packages: Sequence[str] = PACKAGES) -> Mined:
    """Return the functions of packages of Go's library, proved on the first call (minutes) and read on later ones.

    The same version of Go gives the same problems. Raises InfraError where this machine cannot build or run.
    """
    places_of = {package: places.cache() / "library" / f"{_key(package, tools)}.json.gz" for package in packages}
    known = {package: found for package, place in places_of.items() if (found := _read(place)) is not None}
    unknown = [package for package in packages if package not in known]
    # One process reads them all, so that what they import is read once.
    requests = [{"package": package, "goroot": str(tools.program.go_root)} for package in unknown]
    answers = ask(tools.program, "library", requests) if requests else []
    for number, (package, answer) in enumerate(zip(unknown, answers, strict=True), start=1):
        known[package] = _prove(package, answer, tools)
        _write(places_of[package], known[package])
        tick("packages of Go's library proved", number, len(unknown))
    mined = [known[package] for package in packages]
    return Mined(
        problems=tuple(problem for one in mined for problem in one.problems),
        skipped=tuple(skipped for one in mined for skipped in one.skipped),
    )


def _prove(package: str, answer: dict[str, Any], tools: Toolbox) -> Mined:
    """Prove each function by its first test, those that failed by their second, and so on."""
    if answer.get("error") == _ABSENT:
        return Mined(skipped=((package, _ABSENT),))
    if "error" in answer:
        raise InfraError(f"go: package {package!r} of its library: {answer['error']}; install Go again")
    skipped: dict[str, str] = {}
    proved: dict[str, Problem] = {}
    waiting: list[Candidate] = []
    for outcome in _candidates(package, answer["functions"], tools):
        if isinstance(outcome, Candidate):
            waiting.append(outcome)
        else:
            skipped[outcome[0]] = outcome[1]
    order = [one.place for one in waiting]
    for turn in range(max((len(one.tests) for one in waiting), default=0)):
        chosen = [replace(one, tests=(one.tests[turn],)) for one in waiting if len(one.tests) > turn]
        for done in prove(chosen, tools, lambda what, number, total: None):
            if isinstance(done, Problem):
                proved[done.name] = replace(done, bugs=())
            else:
                skipped[done[0]] = _reason(done[1])
        waiting = [one for one in waiting if one.place not in proved]
    left_out = sorted((name, why) for name, why in skipped.items() if name not in proved)
    return Mined(tuple(proved[name] for name in order if name in proved), tuple(left_out))


def _candidates(package: str, found: Sequence[dict[str, Any]], tools: Toolbox) -> Iterator[Candidate | Skipped]:
    facts = iter(tools.facts([one["source"] for one in found if not one["refused"]]))
    for one in found:
        place = f"{package}.{one['name']}"
        try:
            if one["refused"]:
                raise Unfit(one["refused"])
            yield _candidate(place, package, one, next(facts), tools)
        except Unfit as error:
            yield place, str(error)


def _candidate(place: str, package: str, one: dict[str, Any], facts: Facts, tools: Toolbox) -> Candidate:
    if len(one["source"].splitlines()) > _MOST_LINES:
        raise Unfit(f"is longer than {_MOST_LINES} lines with what it needs")
    if _TABLE.search(one["source"]):
        raise Unfit("carries a table")
    if len(one["doc"].split()) < _LEAST_WORDS:
        raise Unfit("says too little in its doc comment")
    if not one["tests"]:
        raise Unfit("has no test that can be taken out")
    code = GoFile(SOLUTION, one["source"], facts)
    check_code(code, tools)
    # It does nothing, so a test that passes on it proves nothing.
    hollow = Bug(_HOLLOW, None, (1,), "It does nothing.", "It does nothing.", one["hollow"])
    family = folder_name(f"go-{package}")
    problem = problem_of(place, family, "library", code, one["doc"], facts.signature, ("generate",), {}, bugs=(hollow,))
    tests = tuple(test["source"] for test in one["tests"])
    return Candidate(place, replace(problem, split="train"), tests, mutate=False)


def _reason(said: str) -> str:
    return next((why for start, why in _REASONS.items() if said.startswith(start)), said)


def _key(package: str, tools: Toolbox) -> str:
    rules = f"{_MOST_LINES} {_LEAST_WORDS} {_TABLE.pattern}"
    parts = (package, tools.go.version, tools.program.identity, tools.sandbox.kind, rules)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _read(path: Path) -> Mined | None:
    try:
        return _MINED.validate_json(gzip.decompress(path.read_bytes()))
    except (OSError, EOFError, zlib.error, ValidationError):
        # Missing, cut short, or of an older guild: it is found again.
        return None


def _write(path: Path, mined: Mined) -> None:
    with storing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(gzip.compress(_MINED.dump_json(mined)))
        Path(file.name).replace(path)
