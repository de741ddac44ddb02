"""What policies are worth: each replayed on the matrix and set beside always-base and the oracle; the evidence policy cross-fitted.

Items count the same, whatever their track. The router's errors come in as data.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from math import log2

from guild.contract import BASE, TASKS, Task, Track
from guild.routing.evidence import weigh
from guild.routing.matrix import Item, Matrix
from guild.routing.misrouting import Misrouting
from guild.routing.players import Play, Player, always, at_random, lookup, noisy_oracle, oracle, routed
from guild.routing.policy import choose
from guild.routing.router import Routes
from guild.stats.clusters import clustered_mean
from guild.stats.interval import Interval

_LEAST_GAP = 1e-9
"""An oracle that is no better than the best single model leaves nothing to recover."""

Fit = Callable[[Mapping[Task, str]], Player]
"""How a player is made of who answers which type."""


@dataclass(frozen=True, slots=True)
class Value:
    """One policy on the items that it can be replayed on.

    `value` is the expected share that passes, `difference` that minus always-base on the same items, both with intervals clustered
    by family; a policy that only ever asks the base does not differ from it, by definition. `recovered` is (value - best single) /
    (oracle - best single), None where the oracle is no better. `regret` is oracle - value. `entropy_bits` is Shannon's, of the
    models asked over all items. `strayed` is the share of requests that the router sent to another type's specialist, where
    nothing is measured.
    """

    policy: str
    items: int
    tracks: tuple[Track, ...]
    value: Interval
    difference: Interval
    recovered: float | None
    regret: float
    entropy_bits: float
    chances: Mapping[str, float]
    strayed: float
    by_track: Mapping[Track, float]


def policy_values(matrix: Matrix, routes: Routes, router: Misrouting | None, seed: int = 0) -> list[Value]:
    """Return the value of every policy, worst information first; without `router` those that need its errors are left out.

    The evidence policy is chosen on one half of the families and valued on the other, both ways, so that no verdict decides about
    itself; a matrix of one family has no halves, and no such rows.
    """
    prior = {task: routes.model_for(task) for task in TASKS}
    players: dict[str, Player] = {"always base": always(BASE)}
    players |= {f"always {model}": always(model) for model in matrix.specialists}
    players |= {"random": at_random, "lookup, true types": lookup(prior)}
    if router is not None:
        players["lookup, routed"] = routed(prior, router, "fails")
        players["lookup, routed, best"] = routed(prior, router, "as base")
    found = [_value(name, matrix.items, [player(item) for item in matrix.items]) for name, player in players.items()]
    if len(matrix.families) > 1:
        fits: dict[str, Fit] = {"evidence, true types": lookup}
        if router is not None:
            fits["evidence, routed"] = partial(routed, router=router, stray="fails")
            fits["evidence, routed, best"] = partial(routed, router=router, stray="as base")
        found += [cross_fitted(name, matrix, routes, fit, seed) for name, fit in fits.items()]
    for name, player in {"noisy oracle": noisy_oracle, "oracle": oracle}.items():
        found.append(_value(name, matrix.items, [player(item) for item in matrix.items]))
    return [one for one in found if one.items]


def cross_fitted(name: str, matrix: Matrix, routes: Routes, fit: Fit, seed: int) -> Value:
    """Choose a policy on each half of the families, and value it on the other half; both halves together are one value."""
    halves = matrix.halves(seed)
    items: list[Item] = []
    plays: list[Play | None] = []
    for known, held_out in (halves, halves[::-1]):
        player = fit({task: choice.model for task, choice in choose(weigh(known), routes).items()})
        items += held_out.items
        plays += [player(item) for item in held_out.items]
    return _value(name, items, plays)


def _value(name: str, items: Sequence[Item], plays: Sequence[Play | None]) -> Value:
    played = [(item, play) for item, play in zip(items, plays, strict=True) if play is not None]
    families = [item.family for item, _ in played]
    value = clustered_mean([play.quality for _, play in played], families)
    best = clustered_mean([oracle(item).quality for item, _ in played], families).value
    single = _best_single([item for item, _ in played])
    chances = _mean_chances([play for _, play in played])
    tracks = Matrix(tuple(item for item, _ in played)).tracks
    return Value(
        policy=name,
        items=len(played),
        tracks=tracks,
        value=Interval(value.value, max(0.0, value.low), value.high),
        difference=_against_base(played, families) if set(chances) != {BASE} else Interval(0.0, 0.0, 0.0),
        recovered=(value.value - single) / (best - single) if best - single > _LEAST_GAP else None,
        regret=best - value.value,
        entropy_bits=-sum(share * log2(share) for share in chances.values() if share > 0) + 0.0,
        chances=chances,
        strayed=sum(play.strayed for _, play in played) / max(1, len(played)),
        by_track={track: _mean([play.quality for item, play in played if item.track == track]) for track in tracks},
    )


def _against_base(played: Sequence[tuple[Item, Play]], families: Sequence[str]) -> Interval:
    return clustered_mean([play.quality - item.passed[BASE] for item, play in played], families)


def _best_single(items: Sequence[Item]) -> float:
    """Return the value of the best model that answered all these items."""
    everywhere = set.intersection(*(set(item.passed) for item in items)) if items else set()
    return max((_mean([item.passed[model] for item in items]) for model in everywhere), default=0.0)


def _mean_chances(plays: Sequence[Play]) -> dict[str, float]:
    models = sorted({model for play in plays for model in play.chances})
    return {model: _mean([play.chances.get(model, 0.0) for play in plays]) for model in models}


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
