"""The plan of a run, as data: what a suite could show of a difference between two models, and how many answers that takes.

It stands on item counts alone, before any model loads. What is asked of whom is the bench's own plan.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from guild.stats.power import DISCORDANT, items_needed, smallest_detectable

DISCORDANCES = (0.1, 0.2, DISCORDANT, 0.3, 0.4)
"""Shares of items on which two models might differ; which one it will be is known only after the run."""

GAINS = (0.05, 0.10, 0.15, 0.20)
"""Differences that a reader may hope to find."""


@dataclass(frozen=True, slots=True)
class PlannedTrack:
    """One track. Differences and shares lie between 0 and 1.

    `detectable` has the smallest difference found with 80 % power, by the share of items on which the models differ; `needed` has
    the items that it takes to find a difference where they differ on a quarter. None stands for: no number does.
    """

    track: str
    items: int
    families: int
    detectable: Mapping[float, float | None]
    needed: Mapping[float, int | None]


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run would measure. `answers` counts all that models are to write, those already kept included.

    `least_one_sided` is the least number of items that must differ, all in favour of one model, for p < .05. `comparisons` counts
    the pairs of models over all tracks, among which Holm shares out the .05.
    """

    suite: str
    split: str
    base: str
    models: tuple[str, ...]
    tracks: tuple[PlannedTrack, ...]
    answers: int
    least_one_sided: int
    comparisons: int = 1

    def to_json(self) -> dict[str, Any]:
        """Return the plan as `guild bench --plan --json` prints it; shares and differences are keys in decimals."""
        return {
            "suite": self.suite,
            "split": self.split,
            "base": self.base,
            "models": list(self.models),
            "answers": self.answers,
            "least_one_sided": self.least_one_sided,
            "comparisons": self.comparisons,
            "tracks": {
                track.track: {
                    "items": track.items,
                    "families": track.families,
                    "detectable": {f"{share:.2f}": found for share, found in track.detectable.items()},
                    "needed": {f"{gain:.2f}": items for gain, items in track.needed.items()},
                }
                for track in self.tracks
            },
        }


def plan_track(track: str, families: Sequence[str]) -> PlannedTrack:
    """Return what a track can show, given the family of each of its items."""
    items = len(families)
    return PlannedTrack(
        track=track,
        items=items,
        families=len(set(families)),
        detectable={share: smallest_detectable(items, share) for share in DISCORDANCES},
        needed={gain: items_needed(gain) for gain in GAINS},
    )
