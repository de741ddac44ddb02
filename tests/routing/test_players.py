"""How each policy plays one item: whom it asks with what chance, and what passes."""

import pytest

from guild.contract import TASKS, Task
from guild.routing.matrix import Item
from guild.routing.misrouting import Misrouting
from guild.routing.players import always, at_random, lookup, noisy_oracle, oracle, routed

ITEM = Item("test", "p/bug", "p", {"base": 0.25, "go-test": 1.0})


def router(**wrong: float) -> Misrouting:
    """Make a router that takes tests for other types so often, and is right else."""
    said: dict[Task, dict[Task, float]] = {task: {one: float(one == task) for one in TASKS} for task in TASKS}
    said["test"] = {one: wrong.get(one, 0.0) for one in TASKS} | {"test": 1 - sum(wrong.values())}
    return Misrouting(said, 100, "dev", None)


def test_always_and_lookup_play_what_was_measured() -> None:
    assert always("base")(ITEM) is not None
    assert always("base")(ITEM).quality == 0.25  # type: ignore[union-attr]
    assert always("go-review")(ITEM) is None
    found = lookup({"test": "go-test"})(ITEM)
    assert found is not None and (found.chances, found.quality) == ({"go-test": 1.0}, 1.0)
    assert lookup({"test": "go-review"})(ITEM) is None
    assert lookup({})(ITEM) == always("base")(ITEM), "what is not looked up is the base's"


def test_a_perfect_router_is_the_lookup() -> None:
    assert routed({"test": "go-test"}, router(), "fails")(ITEM) == lookup({"test": "go-test"})(ITEM)


def test_a_request_that_strays_to_the_base_is_the_bases() -> None:
    found = routed({"test": "go-test"}, router(explain=0.2), "fails")(ITEM)
    assert found is not None
    assert found.chances == {"go-test": pytest.approx(0.8), "base": pytest.approx(0.2)}
    assert (found.quality, found.strayed) == (pytest.approx(0.8 + 0.2 * 0.25), 0)


def test_a_request_that_strays_to_another_specialist_fails_or_is_as_the_base() -> None:
    who: dict[Task, str] = {"test": "go-test", "edit": "go-review"}
    worst = routed(who, router(edit=0.4), "fails")(ITEM)
    best = routed(who, router(edit=0.4), "as base")(ITEM)
    assert worst is not None and best is not None
    assert (worst.quality, best.quality) == (pytest.approx(0.6), pytest.approx(0.6 + 0.4 * 0.25))
    assert worst.chances == {"go-test": pytest.approx(0.6), "go-review": pytest.approx(0.4)}
    assert worst.strayed == best.strayed == pytest.approx(0.4)


def test_the_same_specialist_with_another_types_prompt_was_not_measured_either() -> None:
    found = routed({"test": "go-test", "edit": "go-test"}, router(edit=0.5), "fails")(ITEM)
    assert found is not None and found.quality == pytest.approx(0.5)


def test_a_specialist_that_was_not_measured_cannot_be_played() -> None:
    assert routed({"test": "go-review"}, router(), "fails")(ITEM) is None
    assert routed({"test": "go-review"}, router(other=1.0), "fails")(ITEM) is not None, "one who is never asked"


def test_random_and_oracles() -> None:
    assert (at_random(ITEM).quality, at_random(ITEM).chances) == (0.625, {"base": 0.5, "go-test": 0.5})
    assert (oracle(ITEM).quality, oracle(ITEM).chances) == (1.0, {"go-test": 1.0})
    assert oracle(Item("test", "p", "p", {"mine": 1.0, "base": 1.0})).chances == {"base": 1.0}
    noisy = noisy_oracle(ITEM)
    assert noisy.quality == pytest.approx(0.8 * 1.0 + 0.2 * 0.625)
    assert noisy.chances == {"base": pytest.approx(0.1), "go-test": pytest.approx(0.9)}
