"""Players: policies as they answer one item of the matrix, each with its chances of asking each model and what passes.

A player that would have to ask a model that the matrix has no verdict of on that item does not play it, and returns None.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from guild.contract import BASE, Task
from guild.routing.matrix import Item
from guild.routing.misrouting import Misrouting

Stray = Literal["fails", "as base"]
"""What a request comes to that was taken for another type and sent to that type's specialist.

No bench asks a specialist with the wrong prompt, so this is a bound and no measurement: it `fails`, the worst case, or does `as
base`, which is near the best.
"""

NOISE = 0.2
"""How often the noisy oracle throws a die."""


@dataclass(frozen=True, slots=True)
class Play:
    """One item as a policy plays it: the chance of asking each model, and the expected share that passes."""

    chances: Mapping[str, float]
    quality: float
    strayed: float = 0.0


Player = Callable[[Item], Play | None]


def always(model: str) -> Player:
    """Return the player that asks one model, whatever comes."""

    def play(item: Item) -> Play | None:
        return Play({model: 1.0}, item.passed[model]) if model in item.passed else None

    return play


def lookup(who: Mapping[Task, str]) -> Player:
    """Return the player that knows each request's true type and looks its model up."""

    def play(item: Item) -> Play | None:
        return always(who.get(item.track, BASE))(item)

    return play


def routed(who: Mapping[Task, str], router: Misrouting, stray: Stray) -> Player:
    """Return the player that looks the model up by the type that the router says, errors and all.

    Where the router is wrong and the base is asked, the base's own verdict counts, since it has no prompt that the type could
    change. Where a specialist is asked, `stray` counts.
    """

    def play(item: Item) -> Play | None:
        chances: dict[str, float] = {}
        quality = strayed = 0.0
        for said, chance in router.said[item.track].items():
            if not chance:
                continue
            model = who.get(said, BASE)
            if said == item.track and model not in item.passed:
                return None
            chances[model] = chances.get(model, 0.0) + chance
            if said == item.track:
                quality += chance * item.passed[model]
            elif model == BASE or stray == "as base":
                quality += chance * item.passed[BASE]
            if said != item.track and model != BASE:
                strayed += chance
        return Play(chances, quality, strayed)

    return play


def at_random(item: Item) -> Play:
    """Ask each model that was measured on the track with the same chance."""
    chance = 1 / len(item.passed)
    return Play(dict.fromkeys(item.passed, chance), chance * sum(item.passed.values()))


def oracle(item: Item) -> Play:
    """Ask a model that passes most on this very item; of equals, the base."""
    best = max(item.passed, key=lambda model: (item.passed[model], model == BASE))
    return Play({best: 1.0}, item.passed[best])


def noisy_oracle(item: Item) -> Play:
    """Ask as the oracle does, but at random in 20 % of cases."""
    sure, drawn = oracle(item), at_random(item)
    chances = {
        model: (1 - NOISE) * sure.chances.get(model, 0.0) + NOISE * drawn.chances[model] for model in item.passed
    }
    return Play(chances, (1 - NOISE) * sure.quality + NOISE * drawn.quality)
