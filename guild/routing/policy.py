"""The policy: for each task type, who answers, why, and how sure that is. Pure; nothing is read, measured or written here.

What the choice follows from is in `evidence.py`, how it is kept in `written_policy.py`, and what it is worth in `policy_value.py`.
This file is read on every `guild route`, so it loads no statistics.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from guild.contract import BASE, TASKS, Task

if TYPE_CHECKING:
    from guild.routing.evidence import Evidence
    from guild.routing.router import Routes

Rule = Literal["base", "leaning", "prior"]
"""Who answers a task whose specialist was measured and neither beats the base nor loses to it.

`base`: the base, until there is evidence. `leaning`: whoever passed more items. `prior`: the specialist, until it loses.
"""


@dataclass(frozen=True, slots=True)
class Choice:
    """Who answers one task type.

    `prior` is whom the routes name for it. `about` is the specialist whose evidence decided, None where none did; `verdict` is
    then that evidence's, else `not measured`. `sure` is the share of the difference's confidence distribution that favours the
    choice over its rival, None where nothing was measured.
    """

    task: Task
    model: str
    prior: str
    reason: str
    verdict: str = "not measured"
    about: str | None = None
    sure: float | None = None
    run: str | None = None


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a policy says at the moment of routing: the model, or None to leave it to the prior; and why, for the user."""

    model: str | None
    why: str


def choose(evidence: Sequence["Evidence"], routes: "Routes") -> dict[Task, Choice]:
    """Return who answers each task type.

    A specialist that beats the base takes its task, the one with the largest difference where several do. The prior's specialist
    that loses is out. Where the evidence is neither way, the routes' rule for that task decides; where there is none, the prior.
    """
    return {
        task: _choice(
            task, [one for one in evidence if one.track == task], routes.model_for(task), routes.rule_for(task)
        )
        for task in TASKS
    }


def _choice(task: Task, evidence: Sequence["Evidence"], prior: str, rule: Rule) -> Choice:
    winners = [one for one in evidence if one.verdict == "beats base"]
    if winners:
        best = max(winners, key=lambda one: (one.difference, one.model == prior))
        return _decided(task, prior, best, best.model, "so it answers")
    own = next((one for one in evidence if one.model == prior), None)
    if prior == BASE:
        return Choice(task, BASE, BASE, "the routes give it to the base")
    if own is None:
        return Choice(task, prior, prior, f"{prior} was not measured here, so the prior stands")
    if own.verdict == "loses to base":
        return _decided(task, prior, own, BASE, "so the base answers")
    if rule == "prior":
        return _decided(task, prior, own, prior, "so the prior stands")
    if rule == "leaning" and own.difference > 0:
        return _decided(task, prior, own, prior, "but it leads, so it answers")
    return _decided(task, prior, own, BASE, "so the base answers")


def _decided(task: Task, prior: str, one: "Evidence", model: str, follows: str) -> Choice:
    said = {
        "beats base": f"{one.model} beats the base",
        "loses to base": f"{one.model} loses to the base",
        "no evidence": f"{one.model} is not shown to be better or worse than the base",
    }[one.verdict]
    figures = f"{_points(one.difference)} points [{_points(one.low)}, {_points(one.high)}], {one.items} items"
    return Choice(
        task=task,
        model=model,
        prior=prior,
        reason=f"{said} ({figures}), {follows}",
        verdict=one.verdict,
        about=one.model,
        sure=one.better if model == one.model else 1 - one.better,
    )


def _points(difference: float) -> str:
    return f"{round(difference * 100, 1) + 0.0:+.1f}"
