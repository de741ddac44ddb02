"""The choice for a task type: evidence first, then the routes' rule, then the prior."""

import pytest
from made_up_matrices import routes, spelt

from guild.contract import TASKS
from guild.routing.evidence import Evidence, weigh
from guild.routing.policy import choose
from guild.routing.router import Routes

LEADS = weigh(spelt("test", base="+-----", go_test="+++---"))
TRAILS = weigh(spelt("test", base="+++---", go_test="+-----"))
EQUAL = weigh(spelt("test", base="+-", go_test="-+"))


def verdict(found: tuple[Evidence, ...]) -> str:
    return found[0].verdict


def test_without_anything_measured_the_prior_stands() -> None:
    found = choose((), routes("base"))
    assert list(found) == list(TASKS)
    assert (found["test"].model, found["test"].verdict, found["test"].sure) == ("go-test", "not measured", None)
    assert found["test"].reason == "go-test was not measured here, so the prior stands"
    assert (found["explain"].model, found["explain"].reason) == ("base", "the routes give it to the base")


@pytest.mark.parametrize("rule", ["base", "leaning", "prior"])
def test_a_specialist_that_loses_is_out_whatever_the_rule(rule: str) -> None:
    found = choose(weigh(spelt("review", base="+" * 8, go_review="-" * 8)), routes(rule))
    one = found["review"]
    assert (one.model, one.prior, one.about, one.verdict) == ("base", "go-review", "go-review", "loses to base")
    assert one.reason == ("go-review loses to the base (-100.0 points [-100.0, -67.6], 8 items), so the base answers")
    assert one.sure is not None and one.sure > 0.975
    assert found["edit"].model == "go-review", "what it does elsewhere was not measured"


@pytest.mark.parametrize("rule", ["base", "leaning", "prior"])
def test_a_specialist_that_wins_answers_whatever_the_rule(rule: str) -> None:
    one = choose(weigh(spelt("test", base="-" * 8, go_test="+" * 8)), routes(rule))["test"]
    assert (one.model, one.verdict) == ("go-test", "beats base")
    assert one.reason == "go-test beats the base (+100.0 points [+67.6, +100.0], 8 items), so it answers"
    assert one.sure is not None and one.sure > 0.975


@pytest.mark.parametrize(
    ("rule", "evidence", "model"),
    [
        ("base", LEADS, "base"),
        ("base", TRAILS, "base"),
        ("leaning", LEADS, "go-test"),
        ("leaning", TRAILS, "base"),
        ("leaning", EQUAL, "base"),
        ("prior", LEADS, "go-test"),
        ("prior", TRAILS, "go-test"),
    ],
)
def test_without_evidence_either_way_the_rule_decides(rule: str, evidence: tuple[Evidence, ...], model: str) -> None:
    assert verdict(evidence) == "no evidence"
    one = choose(evidence, routes(rule))["test"]
    assert (one.model, one.about, one.verdict) == (model, "go-test", "no evidence")
    assert one.reason.startswith("go-test is not shown to be better or worse than the base (")
    assert one.sure is not None
    better = evidence[0].better
    assert one.sure == pytest.approx(better if model == "go-test" else 1 - better)


def test_a_task_without_a_rule_is_the_bases() -> None:
    bare = Routes(minimum_confidence=0.5, prior={"test": "go-test"})
    assert choose(LEADS, bare)["test"].model == "base"


def test_of_several_that_win_the_largest_difference_answers() -> None:
    found = weigh(spelt("test", base="-" * 12, go_test="+" * 9 + "---", mine="+" * 11 + "-"))
    assert [one.verdict for one in found] == ["beats base"] * 2
    assert choose(found, routes("base"))["test"].model == "mine"
    equal = weigh(spelt("test", base="-" * 12, go_test="+" * 11 + "-", mine="-" + "+" * 11))
    assert choose(equal, routes("base"))["test"].model == "go-test", "of equals the one that the routes name"


def test_what_the_routes_do_not_name_answers_only_when_it_wins() -> None:
    found = weigh(spelt("test", base="+-----", mine="+++---"))
    assert choose(found, routes("leaning"))["test"].model == "go-test"
    to_base = Routes(minimum_confidence=0.5, prior={})
    assert choose(found, to_base)["test"].model == "base"
    won = weigh(spelt("test", base="-" * 8, mine="+" * 8))
    assert choose(won, to_base)["test"].model == "mine"
