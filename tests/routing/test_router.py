from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from guild import places
from guild.contract import TASKS, Task
from guild.engine.specialist import list_specialists
from guild.errors import CardError, UsageError
from guild.routing.linear import Vector
from guild.routing.policy import Ruling
from guild.routing.router import Router, Routes, read_routes

ROUTES = Routes(minimum_confidence=0.5, prior={"test": "go-test"})


class Fixed:
    """A stage that always says the same: the arithmetic around stages is what is tested here."""

    def __init__(self, name: str, task: Task, confidence: float, threshold: float) -> None:
        self.name, self.threshold = name, threshold
        self._answer = np.full(len(TASKS), (1 - confidence) / (len(TASKS) - 1), dtype=np.float32)
        self._answer[TASKS.index(task)] = confidence

    def logits(self, text: str) -> Vector:
        return np.log(self._answer)

    def probabilities(self, text: str) -> Vector:
        return self._answer


def made(stage: Fixed) -> Callable[[], Fixed]:
    return lambda: stage


def never() -> Fixed:
    raise AssertionError("this stage must not even be made")


def test_the_first_stage_that_is_sure_decides_and_later_ones_are_never_made() -> None:
    decision = Router([made(Fixed("fast", "test", 0.9, 0.8)), never], ROUTES).decide("x")
    assert (decision.task, decision.stage, decision.model, decision.confidence) == ("test", "fast", "go-test", 0.9)
    assert sum(decision.probabilities.values()) == pytest.approx(1, abs=1e-3)


def test_an_unsure_stage_hands_on_and_the_last_one_decides_anyway() -> None:
    stages = [made(Fixed("fast", "test", 0.7, 0.8)), made(Fixed("probe", "edit", 0.6, 0.99))]
    decision = Router(stages, ROUTES).decide("x")
    assert (decision.task, decision.stage) == ("edit", "probe")


def test_low_confidence_goes_to_the_base_and_says_so() -> None:
    decision = Router([made(Fixed("probe", "test", 0.4, 0.0))], ROUTES).decide("x")
    assert decision.model == "base"
    assert decision.reason == "not sure: test 0.40 is below 0.50, so the base answers"


def test_a_task_without_a_route_is_the_bases() -> None:
    decision = Router([made(Fixed("probe", "explain", 0.9, 0.0))], ROUTES).decide("x")
    assert decision.model == "base"


# The policy


def test_a_policy_goes_before_the_routes_and_gives_its_reason() -> None:
    router = Router([made(Fixed("probe", "test", 0.9, 0.0))], ROUTES, lambda task: Ruling("base", f"{task} is lost"))
    decision = router.decide("x")
    assert (decision.model, decision.reason) == ("base", "test 0.90; test is lost")


def test_a_policy_that_is_not_used_leaves_it_to_the_routes_and_says_so() -> None:
    router = Router([made(Fixed("probe", "test", 0.9, 0.0))], ROUTES, lambda _task: Ruling(None, "it is old"))
    decision = router.decide("x")
    assert (decision.model, decision.reason) == ("go-test", "test 0.90; it is old")


def test_a_policy_does_not_make_the_router_surer() -> None:
    router = Router([made(Fixed("probe", "test", 0.4, 0.0))], ROUTES, lambda _task: Ruling("go-test", "it wins"))
    decision = router.decide("x")
    assert (decision.model, decision.reason) == ("base", "not sure: test 0.40 is below 0.50, so the base answers")


def test_a_policy_may_say_nothing_of_a_task() -> None:
    router = Router([made(Fixed("probe", "test", 0.9, 0.0))], ROUTES, lambda _task: None)
    assert (router.decide("x").model, router.decide("x").reason) == ("go-test", "test 0.90")


def test_unknown_rules_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "routes.toml"
    path.write_text('minimum_confidence = 0.5\n[prior]\ntest = "go-test"\n[no_evidence]\ntest = "coin"\n')
    with pytest.raises(CardError, match=r"'no_evidence\.test' is 'coin'"):
        read_routes(path, ["go-test"])


@pytest.mark.parametrize("text", ["", "  \n\t "])
def test_an_empty_request_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="the request is empty"):
        Router([never], ROUTES).decide(text)


def test_the_shelfs_routes_name_specialists_that_do_those_tasks() -> None:
    routes, specialists = read_routes(places.shelf("router") / "routes.toml", list_specialists()), list_specialists()
    for task, model in routes.prior.items():
        assert task in specialists[model].card.tasks


def test_a_route_to_nobody_is_refused_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "routes.toml"
    path.write_text('minimum_confidence = 0.5\n[prior]\ntest = "go-tset"\n')
    with pytest.raises(CardError, match=r"routes\.toml: field 'prior\.test' is 'go-tset', .* known are: base, go-test"):
        read_routes(path, ["go-test", "base"])


def test_quick_asks_the_first_stage_alone() -> None:
    decision = Router([made(Fixed("fast", "test", 0.6, 0.8)), never], ROUTES).decide("x", quick=True)
    assert (decision.task, decision.stage) == ("test", "fast")


def test_routes_with_unknown_tasks_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "routes.toml"
    path.write_text('minimum_confidence = 0.5\n[prior]\ndance = "go-test"\n')
    with pytest.raises(CardError, match="dance"):
        read_routes(path, ["go-test"])
