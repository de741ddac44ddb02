"""Bars that a run must reach, such as `test>=0.3`: read before anything runs, checked when all is done."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from guild.contract import TRACKS
from guild.errors import BarMissed, UsageError
from guild.report.scoreboard import Scoreboard

_BAR = re.compile(r"(?:(?P<model>[^>]+):)?(?P<track>[a-z]+)\s*>=\s*(?P<least>[01](?:\.\d+)?)$")


@dataclass(frozen=True, slots=True)
class Bar:
    """A least rate on one track, for one model, or where `model` is None for the last one of the run."""

    track: str
    least: float
    model: str | None


def read_bars(texts: Sequence[str]) -> list[Bar]:
    """Read bars as typed; raises UsageError for one that is none."""
    bars = []
    for text in texts:
        match = _BAR.match(text.strip())
        if match is None or match["track"] not in TRACKS or float(match["least"]) > 1:
            raise UsageError(f"bar {text!r} is none; write TRACK>=RATE or MODEL:TRACK>=RATE, such as test>=0.3")
        bars.append(Bar(match["track"], float(match["least"]), match["model"]))
    return bars


def check_bars(bars: Sequence[Bar], board: Scoreboard) -> None:
    """Raise BarMissed for the bars that the board does not reach, UsageError for one on what was not run."""
    missed = []
    for bar in bars:
        track = next((track for track in board.tracks if track.track == bar.track), None)
        scores = [] if track is None else [one for one in track.models if bar.model in (None, one.model)]
        if not scores:
            raise UsageError(f"bar {bar.track}>={bar.least}: this run has no {bar.model or 'model'} on {bar.track}")
        score = scores[-1]
        if score.rate.value < bar.least:
            missed.append(f"{score.model} reaches {score.rate.value:.3f} on {bar.track}, below {bar.least}")
    if missed:
        raise BarMissed("; ".join(missed))
