"""(e) Cold start: `guild ask` in a fresh process, from its start to the first character of the answer; page cache warm.

The peer is the least that stock mlx-lm can do for the same request: import, load the base, stream, under the same
BLAS. The breakdown is what `guild ask` itself tells with GUILD_TRACE=1, as `trace: <stage> <seconds>` on stderr.
"""

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from statistics import median

from .figure import Figure, Peer, Target, cost
from .material import SUBJECTS, installed_base
from .setting import ROOT

TITLE = "(e) cold start to the first character of the answer; peer: import mlx_lm, load, stream_generate"
_REQUEST = f"Write a Go function that {SUBJECTS[0]}"
_TOKENS = "8"

_PEER = """
import sys, time
began = time.perf_counter()
def trace(stage):
    global began
    print(f"trace: {stage} {time.perf_counter() - began:.3f}", file=sys.stderr)
    began = time.perf_counter()
from guild.compute.backend import ready
ready()
import mlx_lm
trace("imports")
model, tokenizer = mlx_lm.load(sys.argv[1])
trace("load")
prompt = tokenizer.apply_chat_template([{"role": "user", "content": sys.argv[2]}], add_generation_prompt=True)
for response in mlx_lm.stream_generate(model, tokenizer, prompt, max_tokens=int(sys.argv[3])):
    if response.text:
        if began:
            trace("prefill")
            began = 0.0
        print(response.text, end="", flush=True)
"""


@dataclass(frozen=True, slots=True)
class Start:
    """One cold start: seconds to the first byte on stdout, to the end, and by stage."""

    first_s: float
    whole_s: float
    stages: dict[str, float] = field(default_factory=dict)


def measure(base_name: str, rounds: int) -> list[Figure]:
    """Return the figures; one start of each side warms the page cache and does not count."""
    folder = str(installed_base(base_name).folder)
    ask = [sys.executable, "-m", "guild", "ask", _REQUEST, "--max-tokens", _TOKENS]
    peer = [sys.executable, "-c", _PEER, folder, _REQUEST, _TOKENS]
    ours: list[Start] = []
    theirs: list[Start] = []
    for number in range(-1, rounds):
        pair = [(theirs, _start(peer, base_name)), (ours, _start(ask, base_name))]
        for taken, start in pair:
            if number >= 0:
                taken.append(start)
    first, others = [start.first_s for start in ours], [start.first_s for start in theirs]
    target = Target("value", "<=", 6)
    note = f"guild: {_stages(ours)}; peer: {_stages(theirs)}"
    return [cost("first character", "s", first, Peer("mlx-lm", others), target, note)]


def _start(command: list[str], base_name: str) -> Start:
    environment = os.environ | {"GUILD_TRACE": "1", "GUILD_BASE": base_name}
    with tempfile.TemporaryFile("w+") as stderr:
        began = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=stderr)
        assert process.stdout is not None
        first = process.stdout.read(1)
        first_s = time.perf_counter() - began
        process.stdout.read()
        code = process.wait()
        whole_s = time.perf_counter() - began
        stderr.seek(0)
        told = stderr.read()
    if code != 0 or not first:
        raise RuntimeError(f"{' '.join(command[:4])} … ends with {code}:\n{told[-2000:]}")
    return Start(first_s, whole_s, _told_stages(told))


def _told_stages(told: str) -> dict[str, float]:
    """Read the trace lines into seconds by stage, without counting anything twice."""
    lines = [line.split() for line in told.splitlines() if line.startswith("trace: ")]
    stages = {" ".join(words[1:-1]): float(words[-1]) for words in lines}
    order = list(stages)
    if "route" in order and "load" in order[: order.index("route")]:
        # The probe decided, so the base was imported and loaded while routing, and told of before it.
        stages["route"] -= stages["load"] + stages.get("imports", 0.0)
    return stages


def _stages(starts: list[Start]) -> str:
    """Return the median of each stage, and what no stage accounts for: interpreter, command line, first text."""
    names = list(dict.fromkeys(name for start in starts for name in start.stages))
    parts = [f"{name} {median(start.stages.get(name, 0.0) for start in starts):.2f} s" for name in names]
    rest = median(start.first_s - sum(start.stages.values()) for start in starts)
    return ", ".join([*parts, f"rest {rest:.2f} s"])
