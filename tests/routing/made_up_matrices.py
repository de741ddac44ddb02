"""Matrices for the tests of policies: written out by hand, or drawn with known differences between models."""

import random
from collections.abc import Mapping

from guild.contract import BASE, TRACKS, Task, Track
from guild.routing.matrix import Item, Matrix
from guild.routing.router import Routes

PRIOR: Mapping[Task, str] = {"generate": "go-developer", "test": "go-test", "edit": "go-review", "review": "go-review"}


def routes(rule: str) -> Routes:
    """Return the usual routes, with the same rule for all tasks where there is no evidence."""
    return Routes.model_validate(
        {"minimum_confidence": 0.5, "prior": PRIOR, "no_evidence": dict.fromkeys(TRACKS, rule)}
    )


def spelt(track: Track, **models: str) -> Matrix:
    """Return one track's matrix from `+` and `-` by model; `go_test` is `go-test`, and every item is a family of its own."""
    columns = {model.replace("_", "-"): passed for model, passed in models.items()}
    return Matrix(
        tuple(
            Item(
                track,
                f"p{number:03}/bug",
                f"p{number:03}",
                {model: float(passed[number] == "+") for model, passed in columns.items()},
            )
            for number in range(len(next(iter(columns.values()))))
        )
    )


def drawn(seed: int, gains: Mapping[Track, float], problems: int = 120, in_family: int = 2) -> Matrix:
    """Draw a matrix of all tracks: each specialist's chance to pass is the base's plus its gain, within 0 and 1.

    Each problem has a difficulty of its own, families lie closer together than strangers, and the models share both.
    """
    dice = random.Random(seed)
    items = []
    for number in range(problems):
        if number % in_family == 0:
            family = dice.uniform(0.15, 0.65)
        ease = min(1.0, max(0.0, family + dice.uniform(-0.15, 0.15)))
        for track in TRACKS:
            luck = dice.random()  # shared, so that most items tell no difference, as in real runs
            passed = {}
            for model, gain in ((BASE, 0.0), (PRIOR[track], gains[track])):
                own = luck if dice.random() < 0.6 else dice.random()
                passed[model] = float(own < ease + gain)
            items.append(Item(track, f"p{number:03}/{track}", f"f{number // in_family:03}", passed))
    return Matrix(tuple(items))
