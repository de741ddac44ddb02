"""The probe stage: a small attentive probe on the base model's own hidden states, half-way up.

The base reads what kinds of request there are, the request, and a question; a few learned queries each look for the tokens
that give the task away, and a linear layer reads what they found beside the last token's state. The fast stage's logits are added.
States come from a function that `assemble` provides, so this file needs no MLX. Weights belong to one base.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from guild.routing.fast import FastStage
from guild.routing.linear import Vector, read_weights, softmax
from guild.routing.segments import shorten

BUDGET = 1000
"""The probe reads at most about so many characters of a request; that bounds its cost on long pastes."""

BEFORE = (
    "Here is a request to a Go programming assistant. Its kind is one of: generate (new code), edit (changed code back), "
    "test (new tests), review (problems found), explain (an answer in words), other (not Go)."
)
AFTER = "What kind of request is this? One word:"
"""Put before and after the request; the weights are fitted to this very wording."""

HiddenStates = Callable[[Sequence[str], int], NDArray[np.float32]]
"""(parts of one user turn, number of blocks) -> states (tokens, hidden size) of what follows the first part."""


def probe_turn(text: str) -> tuple[str, str, str]:
    """Return the user turn that the base reads, in parts: what is constant before, the request, what is constant after."""
    return f"{BEFORE}\n\n", shorten(text, BUDGET), f"\n\n{AFTER}"


@dataclass(frozen=True, slots=True)
class AttentiveProbe:
    """Weights of one probe; several are averaged.

    States are centred by `mean` and divided by `spread` (hidden size,), brought down by `down` (hidden size, width), and pooled
    by a softmax over the tokens for each row of `queries` (heads, width); `out` (heads x width + hidden size, tasks) reads the
    pools, through a GELU, and the last token's state.
    """

    mean: Vector
    spread: Vector
    down: Vector
    down_bias: Vector
    queries: Vector
    out: Vector
    out_bias: Vector

    def logits(self, states: Vector) -> Vector:
        """Return logits (tasks,) for one request's states (tokens, hidden size)."""
        x = (states - self.mean) / self.spread
        low = x @ self.down + self.down_bias
        attention = softmax(self.queries @ low.T)
        pools = _gelu((attention @ low).reshape(-1))
        return np.asarray(np.concatenate([pools, x[-1] * LAST_SCALE]) @ self.out + self.out_bias, dtype=np.float32)


LAST_SCALE = 0.3
"""The last token's state enters damped, so that its 896 numbers do not drown the pools."""


def _gelu(x: NDArray[np.floating[Any]]) -> Vector:
    """Return GELU in its tanh form (Hendrycks and Gimpel, 2016)."""
    return np.asarray(0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3))), dtype=np.float32)


class ProbeStage:
    """A fitted probe; see `stage.Stage` for what it promises."""

    name = "probe"

    def __init__(
        self,
        probes: list[AttentiveProbe],
        layer: int,
        hidden: HiddenStates,
        fast: FastStage,
        card: dict[str, Any],
    ) -> None:
        """Read `layer` through `hidden`; `card` holds mix, temperature and threshold."""
        self._probes, self._layer = probes, layer
        self._hidden, self._fast = hidden, fast
        self._mix, self._temperature = card["mix"], card["temperature"]
        self.threshold = card["threshold"]

    @classmethod
    def load(cls, path: Path, hidden: HiddenStates, fast: FastStage) -> "ProbeStage":
        """Read a fitted probe; raises RouterError when it is missing or damaged. Whether it fits the base, `misfit` says."""
        arrays, card = read_weights(path, ("layer", "mix", "temperature", "threshold"))
        fields = AttentiveProbe.__dataclass_fields__
        stacked = {name: arrays[name].astype(np.float32) for name in fields}
        probes = [AttentiveProbe(**{name: stacked[name][n] for name in fields}) for n in range(len(stacked["mean"]))]
        return cls(probes, card["layer"], hidden, fast, card)

    def logits(self, text: str) -> Vector:
        """Return one logit per task."""
        states = self._hidden(probe_turn(text), self._layer)
        own = np.mean([probe.logits(states) for probe in self._probes], axis=0)
        return np.asarray(own + self._mix * self._fast.logits(text), dtype=np.float32)

    def probabilities(self, text: str) -> Vector:
        """Return one calibrated probability per task."""
        return softmax(self.logits(text) / self._temperature)


def misfit(path: Path, known_sha256: frozenset[str]) -> str | None:
    """Return why a probe cannot read a base whose builds have these hashes, and the remedy; None when it can."""
    card = read_weights(path, ("base", "base_sha256", "prompt"))[1]
    remedy = f"run: guild routes train --base {card['base']}"
    if card["base_sha256"] not in known_sha256:
        return f"{path}: fitted to other weights of the base, {card['base_sha256'][:12]!r}; {remedy}"
    if card["prompt"] != "".join(probe_turn("")):
        return f"{path}: fitted to another prompt; {remedy}"
    return None
