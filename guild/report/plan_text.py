"""The plan of a run as plain text, at most 80 columns wide: what it can find, and what it takes."""

from collections.abc import Iterator, Mapping

from guild.report.plan import Plan
from guild.report.text_table import described, table, wrapped
from guild.report.wording import number_of
from guild.stats.paired import SIGNIFICANT
from guild.stats.power import DISCORDANT, POWER, least_one_sided


def plan_text(plan: Plan) -> str:
    """Return what a run could detect, and how many answers it would make, for a reader who has not run it yet."""
    facts = {"suite": f"{plan.suite} ({plan.split})", "base": plan.base, "models": ", ".join(plan.models)}
    facts["answers"] = f"{plan.answers:,} in all; those that are kept from earlier runs are not made again"
    lines = list(described(facts))
    if plan.tracks:
        lines += ["", *_detectable(plan), "", *_needed(plan.tracks[0].needed)]
    return "\n".join([*lines, "", *wrapped(" ".join(_warnings(plan)))])


def _detectable(plan: Plan) -> Iterator[str]:
    yield from wrapped(
        f"The smallest difference in points that a comparison of two models finds with {POWER * 100:.0f} % power at p < .05, by "
        "the share of items on which the two differ (known only after the run; none: too few items):"
    )
    columns = {
        "items": [f"{track.items:,}" for track in plan.tracks],
        "families": [f"{track.families:,}" for track in plan.tracks],
    }
    for share in plan.tracks[0].detectable:
        columns[f"{share * 100:.0f} %"] = [_points(track.detectable.get(share)) for track in plan.tracks]
    yield from table([track.track for track in plan.tracks], columns)


def _points(difference: float | None) -> str:
    return "none" if difference is None else f"{difference * 100:.1f}"


def _needed(needed: Mapping[float, int | None]) -> Iterator[str]:
    yield from wrapped(
        f"Items that it takes to find a difference, where two models differ on {DISCORDANT * 100:.0f} % of them:"
    )
    columns = {
        f"+{gain * 100:.0f} points": ["over 5,000" if items is None else f"{items:,}"] for gain, items in needed.items()
    }
    yield from table(["items"], columns)


def _warnings(plan: Plan) -> Iterator[str]:
    yield f"At least {plan.least_one_sided} items must differ, all in favour of one model, for p < .05."
    if plan.comparisons > 1:
        strictest = SIGNIFICANT / plan.comparisons
        yield (
            f"Holm shares that out among {number_of(plan.comparisons, 'comparison')}: the clearest of them needs p < "
            f"{f'{strictest:.4f}'.strip('0')}, at least {least_one_sided(strictest)} such items."
        )
    yield "All this is a best case, for items of one family tend to pass or fail together."
