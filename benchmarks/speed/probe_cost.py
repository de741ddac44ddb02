"""(f) What the router's probe costs, as a share of the prefill of the answer that it routes, on requests of the dev split.

Both are warm and in the same engine: the probe's forward pass and read-out, and the time from handing the request in to
its first token. In a fresh process the probe also reads its constant beginning once, which (e) includes.
"""

import time
from statistics import median

from guild.assemble import Guild, Turn
from guild.contract import BASE
from guild.engine.engine import Request
from guild.engine.sampling import Sampling
from guild.routing.requests import read_split

from .figure import Figure, Target

TITLE = "(f) the router's probe beside the prefill of the answer"
_EVERY = 15


def measure(base_name: str, rounds: int) -> list[Figure]:
    """Return the median share, over requests and rounds; its note has the spread and the seconds."""
    guild = Guild(base_name)
    probe = guild.second_stage
    turns = [guild.prepare(request.text) for request in read_split("dev")[::_EVERY]]
    probe.probabilities(turns[0].request)
    _prefill_s(guild, turns[0])
    costs = [(_probe_s(guild, turn), _prefill_s(guild, turn), turn.model) for _ in range(rounds) for turn in turns]
    shares = sorted(probe_s / prefill_s for probe_s, prefill_s, _ in costs)
    bases = [probe_s / prefill_s for probe_s, prefill_s, model in costs if model == BASE]
    return [
        Figure(
            name="probe / prefill",
            unit="of prefill",
            value=median(shares),
            rounds=len(shares),
            target=Target("value", "<=", 0.6),
            note=f"lowest {shares[0]:.2f}, 90th percentile {shares[len(shares) * 9 // 10]:.2f}, highest {shares[-1]:.2f}; "
            f"where the base answers, without a system prompt of ours, median {median(bases):.2f}; probe "
            f"{median(probe_s for probe_s, _, _ in costs) * 1000:.0f} ms, prefill {median(s for _, s, _ in costs) * 1000:.0f} ms",
        )
    ]


def _probe_s(guild: Guild, turn: Turn) -> float:
    began = time.perf_counter()
    guild.second_stage.probabilities(turn.request)
    return time.perf_counter() - began


def _prefill_s(guild: Guild, turn: Turn) -> float:
    tokens = tuple(guild.engine.prompt(turn.system, turn.request))
    began = time.perf_counter()
    for _ in guild.engine.stream(Request(tokens, None, Sampling(max_tokens=1))):
        pass
    return time.perf_counter() - began
