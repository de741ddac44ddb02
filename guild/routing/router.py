"""The router: stages in a row, the first that is sure enough decides; policy or routes say which model answers.

A request that no stage is sure of goes to the base, and the reason says so. How a stage works is in its own file, and what a
policy follows from in `policy.py`.
"""

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field

from guild.card import Card, read_card
from guild.contract import BASE, TASKS, Decision, Task
from guild.errors import CardError, UsageError
from guild.routing.linear import Vector
from guild.routing.policy import Rule, Ruling
from guild.routing.segments import HARD_LIMIT
from guild.routing.stage import Stage


class Routes(Card):
    """`router/routes.toml`: which model answers which task type, and how sure the router must be to leave the base.

    `no_evidence` says who answers a task whose specialist was measured without evidence either way.
    """

    minimum_confidence: float = Field(ge=0, le=1)
    prior: dict[Task, str]
    no_evidence: dict[Task, Rule] = Field(default_factory=dict)

    def model_for(self, task: Task) -> str:
        """Return the model that answers a task type; what the routes do not name is the base's."""
        return self.prior.get(task, BASE)

    def rule_for(self, task: Task) -> Rule:
        """Return who answers a task type without evidence either way; what the routes do not name is the base's."""
        return self.no_evidence.get(task, "base")


def read_routes(path: Path, models: Collection[str]) -> Routes:
    """Read the routes to the given models; raises CardError when the file is missing, wrong, or names another model."""
    routes = read_card(path, Routes)
    for task, model in routes.prior.items():
        if model not in models:
            known = ", ".join(sorted(models))
            raise CardError(f"{path}: field 'prior.{task}' is {model!r}, which is no model here; known are: {known}")
    return routes


@dataclass(frozen=True, slots=True)
class Verdict:
    """Which stage decided, and its calibrated probabilities in the order of TASKS."""

    stage: str
    probabilities: Vector


class Router:
    """Decides for one request after another; stages are made when first asked for, since later ones are heavy."""

    def __init__(
        self,
        stages: Sequence[Callable[[], Stage]],
        routes: Routes,
        policy: Callable[[Task], Ruling | None] = lambda _task: None,
    ) -> None:
        """Ask `stages` in order; the last one decides whatever its confidence. Where `policy` rules, it goes before the routes."""
        self._makers, self._made, self._routes, self._policy = list(stages), dict[int, Stage](), routes, policy

    def decide(self, text: str, *, quick: bool = False) -> Decision:
        """Return the decision for one request, of the first stage alone if `quick`; raises UsageError when it is empty."""
        began = time.perf_counter()
        if not text.strip():
            raise UsageError(
                "the request is empty; say what you want, for instance: guild ask 'Write a Go function that …'"
            )
        verdict = self.judge(text, stages=1 if quick else None)
        best = int(verdict.probabilities.argmax())
        task, confidence = TASKS[best], float(verdict.probabilities[best])
        model, reason = self._choose(task, confidence)
        return Decision(
            task=task,
            probabilities=_rounded(verdict.probabilities),
            confidence=round(confidence, 4),
            model=model,
            reason=reason,
            stage=verdict.stage,
            seconds=round(time.perf_counter() - began, 6),
        )

    def judge(self, text: str, stages: int | None = None) -> Verdict:
        """Ask the stages in order, all or so many, until one is sure enough; the last decides whatever its confidence."""
        if len(text) > HARD_LIMIT:
            text = text[: HARD_LIMIT // 2] + text[-HARD_LIMIT // 2 :]
        last = (stages or len(self._makers)) - 1
        for number in range(last + 1):
            stage = self._stage(number)
            probabilities = stage.probabilities(text)
            if probabilities.max() >= stage.threshold or number == last:
                return Verdict(stage.name, probabilities)
        raise AssertionError("a router has at least one stage")

    def _stage(self, number: int) -> Stage:
        if number not in self._made:
            self._made[number] = self._makers[number]()
        return self._made[number]

    def _choose(self, task: Task, confidence: float) -> tuple[str, str]:
        if confidence < self._routes.minimum_confidence:
            return (
                BASE,
                f"not sure: {task} {confidence:.2f} is below {self._routes.minimum_confidence:.2f}, so the base answers",
            )
        ruling = self._policy(task)
        model = self._routes.model_for(task) if ruling is None or ruling.model is None else ruling.model
        if ruling is not None:
            return model, f"{task} {confidence:.2f}; {ruling.why}"
        return model, f"{task} {confidence:.2f}" + ("" if model != BASE else ", which the base answers")


def _rounded(probabilities: Vector) -> Mapping[Task, float]:
    return {task: round(float(p), 4) for task, p in zip(TASKS, probabilities, strict=True)}
