"""One measured figure beside its peer's, with spread and target, and how it is printed.

A ratio is always taken within a round, between runs that follow one another, and says how many times better guild is
than the peer: above 1 is good for rates and for times alike. What is printed is the median over the rounds.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal


@dataclass(frozen=True, slots=True)
class Target:
    """What was set out to be reached, for the `ratio` or for guild's own `value`."""

    of: Literal["ratio", "value"]
    sign: Literal[">=", "<="]
    limit: float

    def met(self, figure: "Figure") -> bool | None:
        """Tell whether a figure reaches it, or None where it has no such number."""
        reached = figure.ratio if self.of == "ratio" else figure.value
        if reached is None:
            return None
        return reached >= self.limit if self.sign == ">=" else reached <= self.limit


@dataclass(frozen=True, slots=True)
class Figure:
    """One line: guild's median and the peer's in `unit`, the rounds' ratios as median, lowest and highest."""

    name: str
    unit: str
    value: float
    rounds: int
    peer: float | None = None
    peer_name: str = ""
    ratio: float | None = None
    ratio_low: float | None = None
    ratio_high: float | None = None
    target: Target | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Peer:
    """Whom guild is compared with, and the peer's number of each round."""

    name: str
    values: Sequence[float]


def rate(
    name: str, unit: str, ours: Sequence[float], peer: Peer, target: Target | None = None, note: str = ""
) -> Figure:
    """Return the figure of something of which more is better; `ours` holds one number per round."""
    ratios = [mine / theirs for mine, theirs in zip(ours, peer.values, strict=True)]
    return _figure(name, unit, ours, peer, ratios, target, note)


def cost(
    name: str, unit: str, ours: Sequence[float], peer: Peer, target: Target | None = None, note: str = ""
) -> Figure:
    """Return the figure of something of which less is better, such as seconds."""
    ratios = [theirs / mine for mine, theirs in zip(ours, peer.values, strict=True)]
    return _figure(name, unit, ours, peer, ratios, target, note)


def _figure(
    name: str, unit: str, ours: Sequence[float], peer: Peer, ratios: list[float], target: Target | None, note: str
) -> Figure:
    return Figure(
        name=name,
        unit=unit,
        value=median(ours),
        rounds=len(ours),
        peer=median(peer.values),
        peer_name=peer.name,
        ratio=median(ratios),
        ratio_low=min(ratios),
        ratio_high=max(ratios),
        target=target,
        note=note,
    )


def line(figure: Figure) -> str:
    """Return a figure as one line of text, and its note on a second one."""
    parts = [f"  {figure.name:<44} {_number(figure.value)} {figure.unit}"]
    if figure.peer is not None:
        parts.append(f"{figure.peer_name} {_number(figure.peer)} {figure.unit}")
    if figure.ratio is not None:
        parts.append(f"ratio {figure.ratio:.3g} ({figure.ratio_low:.3g} to {figure.ratio_high:.3g})")
    parts.append(f"n={figure.rounds}")
    if figure.target is not None:
        verdict = {True: "met", False: "MISSED", None: "not measured"}[figure.target.met(figure)]
        parts.append(f"target {figure.target.of} {figure.target.sign} {figure.target.limit:g}: {verdict}")
    return " | ".join(parts) + (f"\n      {figure.note}" if figure.note else "")


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 1000 else f"{value:.3g}"
