"""Mutants per second: guild's one build for all, beside one `go test` for each, with the verdicts of both compared.

Both take the same mutants of the same problems, which lie ready as text, and run as many at once as there are processors.
Mutants that never end are left out, since they measure only how long each side cares to wait. Guild's side compiles and runs in
the sandbox; the peer is plain `go test`, which is what most Go mutation tools run.
"""

import os
import subprocess
import tempfile
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median

from guild import places
from guild.bench.go_build import require_go
from guild.bench.go_program import GoProgram, build_program
from guild.bench.go_tool import GoTool
from guild.bench.mutant_runs import run_mutants
from guild.bench.mutants import MutantSet, make_mutants
from guild.bench.problems import SOLUTION, TEST, Problem, load_suite
from guild.bench.sandbox import Sandbox, find_sandbox
from guild.bench.witnesses import Bank, find_witnesses, kill
from guild.errors import InfraError

from .figure import Figure, Peer, Target, rate

TITLE = "mutants: one build for all, beside one `go test` each"

_SUITE, _PROBLEMS = "go-core", 20
_TEST_TIMEOUT = "-timeout=30s"
_TARGET = Target("ratio", ">=", 8)


def measure(base: str, rounds: int) -> list[Figure]:
    """Return one figure over twenty problems spread over the suite; its spread is that between problems, over all rounds."""
    go, sandbox = require_go(), find_sandbox()
    if sandbox is None:
        raise InfraError("sandbox: none found; run guild doctor")
    program = build_program(go)
    problems = [problem for problem in load_suite(_SUITE).problems if problem.test]
    step = max(1, len(problems) // _PROBLEMS)
    ours, theirs, making, count, same = [], [], [], 0, 0
    for problem in problems[::step][:_PROBLEMS] * rounds:
        bank = find_witnesses(problem, go, program, sandbox)
        began = time.perf_counter()
        made = _mutants(problem, bank, program)
        making.append(time.perf_counter() - began)
        seconds, mine = _together(problem, made, go, sandbox)
        peer_seconds, other = _one_by_one(problem, made, go)
        ours.append(len(mine) / seconds)
        theirs.append(len(other) / peer_seconds)
        count += len(mine)
        same += sum(mine[ident] == other[ident] for ident in mine)
    note = f"{same} of {count} verdicts are the same on both sides; making a problem's mutants takes {median(making):.2f} s more"
    return [rate("mutants of go-core", "mutants/s", ours, Peer("go test each", theirs), _TARGET, note)]


def _mutants(problem: Problem, bank: Bank, program: GoProgram) -> MutantSet:
    made = make_mutants(program, problem.solution, "speed")
    ending = tuple(mutant for mutant in made.mutants if mutant.ident not in bank.timeouts)
    return MutantSet(made.solution, made.schemata, ending, made.candidates, made.unbuildable, made.untyped)


def _together(problem: Problem, made: MutantSet, go: GoTool, sandbox: Sandbox) -> tuple[float, dict[str, bool]]:
    began = time.perf_counter()
    done = run_mutants(made.schemata, made.mutants, {TEST: problem.test}, go, sandbox, together=True)
    seconds = time.perf_counter() - began
    killed = {}
    for mutant in made.mutants:
        run = done.runs[mutant.number]
        killed[mutant.ident] = run is not None and kill(run) is not None
    return seconds, killed


def _one_by_one(problem: Problem, made: MutantSet, go: GoTool) -> tuple[float, dict[str, bool]]:
    with tempfile.TemporaryDirectory() as name:
        for mutant in made.mutants:
            folder = Path(name, str(mutant.number))
            folder.mkdir()
            (folder / "go.mod").write_text(f"module problem\n\ngo {'.'.join(go.version.split('.')[:2])}\n")
            (folder / SOLUTION).write_text(mutant.source)
            (folder / TEST).write_text(problem.test)
        environment = _environment(go)
        words = [str(go.program), "test", "-count=1", "-vet=off", _TEST_TIMEOUT, "."]

        def fails(number: int) -> bool:
            return (
                subprocess.run(words, cwd=Path(name, str(number)), env=environment, capture_output=True).returncode != 0
            )

        began = time.perf_counter()
        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            failed = list(pool.map(fails, [mutant.number for mutant in made.mutants]))
        seconds = time.perf_counter() - began
    return seconds, {mutant.ident: fail for mutant, fail in zip(made.mutants, failed, strict=True)}


def _environment(go: GoTool) -> Mapping[str, str]:
    return os.environ | {
        "GOCACHE": str(places.cache() / "go-build"),
        "GOROOT": str(go.root),
        "GOFLAGS": "-mod=mod",
        "GOPROXY": "off",
        "GOTOOLCHAIN": "local",
        "GOWORK": "off",
        "CGO_ENABLED": "0",
    }
