"""(h) What the sandbox costs: the tests of one small package run confined and bare, one after the other; and building packages.

The peer of a run is the same binary started by Python's subprocess without sandbox, limits or watch. The peer of building 20
packages at once is building them one by one.
"""

import secrets
import subprocess
import tempfile
import time
from pathlib import Path
from statistics import median

from guild.bench.go_build import build, require_go, warm_up
from guild.bench.limits import Limits
from guild.bench.sandbox import Sandbox, require_sandbox
from guild.bench.test_run import run_tests
from guild.contract import Verdict

from .figure import Figure, Peer, Target, cost

TITLE = "(h) sandbox: one confined test run beside the same binary bare; 20 packages built at once beside one by one"
_PAIRS = 40
_PACKAGES = 20
_TEST = """package sum

import "testing"

func TestSum(t *testing.T) {
	if got := Sum(1, 2); got != 3 {
		t.Fatal(got)
	}
}
"""


def measure(base_name: str, rounds: int) -> list[Figure]:
    """Return the figures, a run's as medians over 40 pairs a round; no base model is needed."""
    go, sandbox = require_go(), require_sandbox()
    warm_up(go, sandbox)
    confined: list[float] = []
    bare: list[float] = []
    together: list[float] = []
    single: list[float] = []
    with tempfile.TemporaryDirectory(prefix="guild-speed-") as name:
        folder = Path(name)
        for _ in range(rounds):
            # Never built before, so Go's cache knows none of them.
            batch, alone = _packages(), _packages()
            began_s = time.perf_counter()
            built = build(batch, folder, go, sandbox)
            together.append(time.perf_counter() - began_s)
            began_s = time.perf_counter()
            for key, files in alone.items():
                build({key: files}, folder, go, sandbox)
            single.append(time.perf_counter() - began_s)
            binary = built["0"].binary
            if binary is None:
                raise RuntimeError(built["0"].message)
            pairs = [(_confined_s(binary, sandbox), _bare_s(binary)) for _ in range(_PAIRS)]
            confined.append(median(mine for mine, _ in pairs))
            bare.append(median(theirs for _, theirs in pairs))
    overhead = [1000 * (mine - theirs) for mine, theirs in zip(confined, bare, strict=True)]
    note = f"a run: confined {1000 * median(confined):.1f} ms, bare {1000 * median(bare):.1f} ms"
    return [
        Figure("overhead of one run", "ms", median(overhead), rounds, target=Target("value", "<=", 25), note=note),
        cost(f"{_PACKAGES} packages built", "s", together, Peer("one by one", single)),
    ]


def _packages() -> dict[str, dict[str, str]]:
    marks = [secrets.randbits(60) for _ in range(_PACKAGES)]
    solutions = [f"package sum\n\nconst Mark = {mark}\n\nfunc Sum(a, b int) int {{ return a + b }}\n" for mark in marks]
    return {str(n): {"solution.go": text, "solution_test.go": _TEST} for n, text in enumerate(solutions)}


def _confined_s(binary: Path, sandbox: Sandbox) -> float:
    began_s = time.perf_counter()
    run = run_tests(binary, sandbox, Limits())
    took_s = time.perf_counter() - began_s
    if run.verdict != Verdict.PASS:
        raise RuntimeError(f"{run.verdict}: {run.detail}")
    return took_s


def _bare_s(binary: Path) -> float:
    began_s = time.perf_counter()
    subprocess.run([binary, "-test.v"], input=b"nonce 0\n", capture_output=True, check=True)
    return time.perf_counter() - began_s
