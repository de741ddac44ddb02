"""(a) What the fast BLAS gains: mlx-lm on it, as guild sets it up, against stock mlx-lm as pip installs it.

Each runs in a fresh process, since a BLAS cannot be taken back. Prefill and decode are kept apart, because they gain
differently: prefill is a matrix product and bound by arithmetic, decode of one row is a matrix-vector product and bound
by memory. On CPU only; elsewhere MLX brings its own.
"""

import json
import subprocess
import sys
from collections.abc import Callable

from guild.compute.backend import ready

from .figure import Figure, Peer, Target, rate
from .material import installed_base
from .setting import ROOT

TITLE = "(a) with the fast BLAS; peer: stock mlx-lm and MLX without it, each in a fresh process"
_PROMPT_TOKENS, _TOKENS = 64, 6


def measure(base_name: str, rounds: int) -> list[Figure]:
    """Return the figures, or none where MLX does not run on a CPU with a fast BLAS."""
    if ready().device != "cpu" or not ready().blas.fast or not ready().blas.path:
        print("  skipped: MLX does not run on a fast BLAS of guild's choice here")
        return []
    folder = str(installed_base(base_name).folder)
    ours, theirs = [], []
    for _ in range(rounds):
        theirs.append(_child("stock", folder))
        ours.append(_child("guild", folder))
    name, target = ready().blas.name, Target("ratio", ">=", 20)

    def compare(what: str, unit: str, of: Callable[[dict[str, float]], float], target: Target | None) -> Figure:
        peer = Peer("stock", [of(run) for run in theirs])
        return rate(f"{what}, {name}", unit, [of(run) for run in ours], peer, target)

    return [
        compare(f"prefill of {_PROMPT_TOKENS} tokens", "tok/s", lambda run: _PROMPT_TOKENS / run["first_s"], target),
        compare("decode of one row", "tok/s", lambda run: run["decode"], target),
        compare(f"whole answer of {_TOKENS} tokens", "answers/s", lambda run: 1 / run["whole_s"], None),
    ]


def _child(side: str, folder: str) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.speed.one_answer", side, folder, str(_PROMPT_TOKENS), str(_TOKENS)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer
