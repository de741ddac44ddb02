"""Runs the speed benchmarks and prints guild and peer side by side.

    python -m benchmarks.speed [NAME …] [--rounds N] [--base MODEL] [--json FILE]

Each benchmark runs in a process of its own, so that none inherits another's memory. Take figures on a quiet machine.
"""

import argparse
import dataclasses
import importlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from guild.compute.backend import ready

from .figure import line
from .setting import ROOT, setting

ROUNDS = {
    "decode": 5,
    "prefill": 5,
    "fast_blas": 3,
    "many_answers": 3,
    "switch": 4,
    "mixed_rows": 5,
    "memory": 1,
    "cold": 5,
    "probe_cost": 1,
    "mutants": 1,
    "sandbox": 3,
    "store": 3,
    "harness": 1,
    "training": 1,
}
"""The benchmarks in the order in which they run, and how many rounds each takes unless told otherwise."""


def main() -> None:
    """Run as the command line says."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", choices=[[], *ROUNDS], metavar="NAME", help=", ".join(ROUNDS))
    parser.add_argument("--rounds", type=int, help="rounds of each benchmark")
    parser.add_argument("--base", default="qwen2.5-coder-0.5b", help="the base model (%(default)s)")
    parser.add_argument("--json", type=Path, help="write the figures to this file as well")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    wishes = parser.parse_args()
    names = wishes.names or list(ROUNDS)
    found: Any
    if wishes.child:
        found = _measure(names[0], wishes.base, wishes.rounds)
    else:
        where = setting(wishes.base)
        print("\n".join(f"{name:<9} {value}" for name, value in where.items()))
        figures = {name: _in_a_process(name, wishes.base, wishes.rounds or ROUNDS[name]) for name in names}
        found = {"setting": where, "figures": figures}
    if wishes.json:
        wishes.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def _in_a_process(name: str, base: str, rounds: int) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "figures.json")
        words = [name, "--child", "--base", base, "--rounds", str(rounds), "--json", str(file)]
        code = subprocess.run([sys.executable, "-m", "benchmarks.speed", *words], cwd=ROOT).returncode
        if code != 0:
            print(f"  {name}: ended with {code}, no figures")
            return []
        return json.loads(file.read_text(encoding="utf-8"))


def _measure(name: str, base: str, rounds: int) -> list[dict[str, Any]]:
    # Before any benchmark imports MLX: the fast BLAS has to be there first.
    ready()
    benchmark = importlib.import_module(f"benchmarks.speed.{name}")
    print(f"\n{benchmark.TITLE}", flush=True)
    figures = benchmark.measure(base, rounds)
    print("\n".join(line(figure) for figure in figures), flush=True)
    return [dataclasses.asdict(figure) for figure in figures]


if __name__ == "__main__":
    main()
