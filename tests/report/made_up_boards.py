"""Boards that nobody measured, filled by the bench's own arithmetic from made-up outcomes, so that reports are tried on whole runs.

What a report does with them is tested beside this file. The same seed gives the same board to the letter.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace

from guild.report.scoreboard import Comparison, ModelScore, Part, Scoreboard, TrackBoard
from guild.stats.interval import wilson
from guild.stats.paired import Pair, compare, holm, in_words
from guild.stats.power import smallest_detectable

FACTS = {
    "command": "guild bench --all --suite go-core --models base,base+go-test,go-test --html report.html --markdown RESULTS.md",
    "commit": "0123abc",
    "date": "2026-11-23T10:00:00Z",
    "machine": "Linux-6.1.0-x86_64-with-glibc2.36, x86_64, 2",
    "versions": "guild 0.1.0, mlx 0.32.4, mlx-lm 0.32.2, go go1.27, sandbox bubblewrap, scorer 1, device cpu, blas mkl",
    "base sha256": "1d9614638d18024d",
    "suite sha256": "99aa00bb11cc22dd",
}
FAILURES = ("assertion", "build", "build", "unparsed", "panic", "timeout", "vacuous")
APART = {
    "generate": ("parsed", "cut at its length", "builds"),
    "test": ("parsed", "cut at its length", "builds", "valid", "mutants, if valid", "bug and 80 % mutants"),
    "edit": ("parsed", "cut at its length", "builds"),
    "review": (
        "parsed",
        "cut at its length",
        "recall",
        "line found",
        "specificity",
        "repair, if given",
        "balanced accuracy",
    ),
}


def made_up_board(chances: Mapping[str, Mapping[str, float]], items: int = 60, seed: int = 1) -> Scoreboard:
    """Return a board from each model's chance to pass, by track; the first model of a track is the rival of all others."""
    dice = random.Random(seed)
    tracks = [_track(track, models, items, dice) for track, models in chances.items()]
    adjusted = iter(holm([one.p for track in tracks for one in track.comparisons]))
    return Scoreboard(
        run="20261123-100000-abcd",
        suite="go-core",
        split="bench",
        base="qwen2.5-coder-0.5b-instruct",
        problems=items,
        seconds=2538.0,
        facts=FACTS,
        tracks=tuple(
            replace(track, comparisons=tuple(_settled(one, next(adjusted)) for one in track.comparisons))
            for track in tracks
        ),
    )


def _settled(one: Comparison, p_holm: float) -> Comparison:
    return replace(one, p_holm=p_holm, verdict=in_words(one.difference, p_holm))


def _track(track: str, models: Mapping[str, float], items: int, dice: random.Random) -> TrackBoard:
    names = [f"problem-{number:03}" for number in range(items)]
    families = {name: f"family-{number // 3}" for number, name in enumerate(names)}
    # An item's luck is shared by all models, so that they agree on most items as real ones do.
    luck = {name: dice.random() for name in names}
    passed = {
        model: {name: 0.7 * luck[name] + 0.3 * dice.random() < chance for name in names}
        for model, chance in models.items()
    }
    rival, *others = models
    found = [
        compare([Pair(name, families[name], passed[rival][name], passed[model][name]) for name in names])
        for model in others
    ]
    return TrackBoard(
        track=track,
        items=items,
        families=len(set(families.values())),
        models=tuple(_score(track, model, list(outcomes.values()), dice) for model, outcomes in passed.items()),
        comparisons=tuple(
            Comparison(
                model,
                rival,
                one.gained,
                one.lost,
                one.both,
                one.neither,
                one.difference,
                one.low,
                one.high,
                one.p,
                one.p,
                "no evidence",
            )
            for model, one in zip(others, found, strict=True)
        ),
        detectable=smallest_detectable(items),
    )


def _score(track: str, model: str, outcomes: Sequence[bool], dice: random.Random) -> ModelScore:
    items, passed = len(outcomes), sum(outcomes)
    verdicts = {"pass": passed}
    for _ in range(items - passed):
        verdict = dice.choice(FAILURES)
        verdicts[verdict] = verdicts.get(verdict, 0) + 1
    sizes = {"mutants, if valid": dice.randint(1, items), "repair, if given": dice.randint(1, 9)}
    sizes |= dict.fromkeys(("recall", "line found", "specificity"), items // 2)
    return ModelScore(
        model=model,
        passed=passed,
        items=items,
        rate=wilson(passed, items),
        parts={label: Part(dice.random(), sizes.get(label, items)) for label in APART[track]},
        verdicts=dict(sorted(verdicts.items(), key=lambda entry: -entry[1])),
    )


TEAM = {
    "generate": {"base": 0.30, "go-developer": 0.36, "base+go-developer": 0.25},
    "test": {"base": 0.08, "base+go-test": 0.22, "go-test": 0.40},
    "edit": {"base": 0.20, "go-review": 0.12},
    "review": {"base": 0.25, "base+go-review": 0.34, "go-review": 0.30},
}
"""A run as `guild bench --all` makes it."""

CROWD = {
    "test": {
        "base": 0.20,
        "base+go-test": 0.25,
        "go-test": 0.45,
        "a-specialist-of-thirty-letters": 0.5,
        "http://127.0.0.1:8080/v1#qwen2.5-coder-7b-instruct": 0.7,
        "http://127.0.0.1:8081/v1#qwen2.5-coder-7b-instruct": 0.1,
    },
    "review": {
        "base": 0.20,
        "base+go-review": 0.25,
        "go-review": 0.45,
        "a-specialist-of-thirty-letters": 0.5,
        "http://127.0.0.1:8080/v1#qwen2.5-coder-7b-instruct": 0.7,
        "http://127.0.0.1:8081/v1#qwen2.5-coder-7b-instruct": 0.1,
    },
}
"""Six models on a track, with names as long as they come."""
