"""How figures, tracks and outcomes are spelt, the same in every report. Nothing is computed here."""

from guild.report.scoreboard import Comparison, TrackBoard
from guild.stats.paired import SIGNIFICANT

TITLE = {
    "generate": "generate (pass@1)",
    "test": "test (bug-catch@1)",
    "edit": "edit (pass@1)",
    "review": "review (identify@1)",
}

# What a model does on one item that another does not, and the other way round; {0} is the rival, {1} and {2} say how many items.
_DEEDS = {
    "generate": "solved {1} that {0} did not, and failed {2} that {0} solved",
    "test": "caught {1} that {0} missed, and missed {2} that {0} caught",
    "edit": "made {1} right that {0} got wrong, and got {2} wrong that {0} made right",
    "review": "judged {1} rightly that {0} misjudged, and misjudged {2} that {0} judged rightly",
}
_THINGS = {"generate": "problem", "test": "bug", "edit": "change", "review": "file"}


def title(track: str) -> str:
    """Return a track's name with that of its score."""
    return TITLE.get(track, track)


def percent(share: float) -> str:
    """Return a share of 1 as per cent."""
    return f"{share * 100:.1f} %"


def points(difference: float) -> str:
    """Return a difference of shares in points, signed; nothing is +0.0."""
    return f"{round(difference * 100, 1) + 0.0:+.1f}"


def interval_of_points(low: float, high: float) -> str:
    """Return an interval of differences in points."""
    return f"[{points(low)}, {points(high)}]"


def p_value(p: float) -> str:
    """Return p to three decimals; one that would round up to .05 is told from it."""
    if p < 0.001:
        return "<.001"
    shown = "<.05" if p < SIGNIFICANT <= round(p, 3) else f"{p:.3f}"
    return shown.removeprefix("0")


def count(passed: float) -> str:
    """Return how many items passed; shares of samples add up to a broken number."""
    return f"{passed:.0f}" if abs(passed - round(passed)) < 0.05 else f"{passed:.1f}"


def number_of(things: int, name: str) -> str:
    """Return a number with its noun in singular or plural."""
    if things == 1:
        return f"1 {name}"
    return f"{things:,} {name[:-1] + 'ies' if name.endswith('y') else name + 's'}"


def size(track: TrackBoard) -> str:
    """Return of how many items and families a track consists."""
    return f"{number_of(track.items, 'item')} of {number_of(track.families, 'family')}"


def reach(track: TrackBoard) -> str:
    """Return which differences so many items can show."""
    if track.detectable is None:
        return "too few to show any difference with 80 % power"
    return f"enough to show differences of {track.detectable * 100:.0f} points or more, with 80 % power"


def outcome(one: Comparison) -> str:
    """Return the verdict with the name of the rival, which need not be the base."""
    return one.verdict.replace("base", one.against) if one.verdict != "no evidence" else one.verdict


def sampled_once(track: TrackBoard) -> bool:
    """Say whether each item was answered once, so that it is passed or failed and nothing between."""
    return not any(score.pass_at for score in track.models)


def sentence(track: TrackBoard, one: Comparison) -> str:
    """Return a comparison in plain words: who did what, by how much, and whether chance explains it."""
    gained, lost, rival = len(one.gained), len(one.lost), one.against
    if not gained and not lost:
        return f"On {track.track}, {one.model} and {rival} did the same on {size(track)}: no evidence of a difference."
    if sampled_once(track) and track.track in _DEEDS:
        deed = _DEEDS[track.track].format(rival, _some(gained, _THINGS[track.track]), lost or "none")
    else:
        deed = f"did better than {rival} on {_some(gained, 'item')} and worse on {lost or 'none'}"
    return (
        f"On {track.track}, {one.model} {deed}: {points(one.difference)} points "
        f"(95 % interval {points(one.low)} to {points(one.high)}). {_judged(one)}"
    )


def _judged(one: Comparison) -> str:
    chance = f"p {p_value(one.p_holm)} after Holm"
    if one.verdict != "no evidence":
        return f"Chance alone hardly makes such a difference ({chance}): {one.model} {outcome(one)}."
    if one.low > 0 or one.high < 0:
        # Readers take an interval without zero for a verdict, and this one knows nothing of the other comparisons.
        return (
            f"That interval leaves out zero, but the tests are stricter ({chance}): no evidence that either is better."
        )
    return f"Chance alone could make such a difference ({chance}): no evidence that either is better."


def _some(things: int, name: str) -> str:
    return number_of(things, name) if things else f"no {name}"
