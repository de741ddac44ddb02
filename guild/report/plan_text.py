"""The plan of a run as plain text, at most 80 columns wide: what it can find, and what it takes."""

from guild.report.plan import Plan


def plan_text(plan: Plan) -> str:
    """Return what a run could detect, and how many answers it would make, for a reader who has not run it yet."""
    lines = [f"suite {plan.suite} ({plan.split}), base {plan.base}: {plan.answers} answers"]
    lines += [f"{track.track}: {track.items} items of {track.families} families" for track in plan.tracks]
    return "\n".join(lines)
