"""The policy in force: it rules as long as what it was measured with is what is installed, and says so where it is not."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from guild import places
from guild.assemble_contenders import fingerprint_here
from guild.assemble_policy import PolicyInForce
from guild.engine.specialist import find_specialist
from guild.errors import CardError
from guild.routing.policy import Ruling
from guild.routing.router import Routes
from guild.routing.written_policy import WrittenChoice, WrittenPolicy, write_policy

SHA256 = "ba" * 32
ROUTES = Routes(minimum_confidence=0.5, prior={"test": "poet"})


@pytest.fixture
def write(poet: Path) -> Callable[..., None]:
    """Write a policy for `tiny` in which the poet lost its task to the base, as it is now."""

    def write(**changed: Any) -> None:
        values: dict[str, Any] = {
            "model": "base",
            "prior": "poet",
            "about": "poet",
            "reason": "the poet loses",
            "verdict": "loses to base",
            "fingerprint": fingerprint_here(find_specialist("poet"), "tiny", "test"),
        }
        choice = WrittenChoice(**(values | changed))
        policy = WrittenPolicy(
            base="tiny", base_sha256=SHA256, suite="s", suite_sha256="5e", written="today", choice={"test": choice}
        )
        write_policy(places.policy("tiny"), policy)

    return write


def ruling(base: str = "tiny", sha256: str | None = SHA256, routes: Routes = ROUTES) -> Ruling | None:
    return PolicyInForce(base, sha256, routes).rule("test")


def not_used(why: str) -> Ruling:
    return Ruling(None, f"the policy is not used, since {why}; guild routes policy --write")


def test_a_policy_that_fits_rules_its_tasks_only(write: Callable[..., None]) -> None:
    write()
    assert ruling() == Ruling("base", "the poet loses")
    assert PolicyInForce("tiny", SHA256, ROUTES).rule("review") is None
    assert ruling("other") is None, "each base has a policy of its own"


def test_without_a_policy_nothing_is_ruled(poet: Path) -> None:
    assert ruling() is None


def test_other_weights_of_the_base(write: Callable[..., None]) -> None:
    write()
    assert ruling(sha256="00" * 32) == not_used("it was measured with other weights of tiny")
    assert ruling(sha256=None) == not_used("tiny is not installed")


@pytest.mark.parametrize(("name", "content"), [("a/adapters.safetensors", b"other"), ("system.md", b"other")])
@pytest.mark.parametrize("model", ["base", "poet"])
def test_another_adapter_or_prompt(
    write: Callable[..., None], poet: Path, name: str, content: bytes, model: str
) -> None:
    write(model=model)
    assert ruling() == Ruling(model, "the poet loses")
    (poet / name).write_bytes(content)
    assert ruling() == not_used("the adapter or prompt of poet has changed")


def test_an_adapter_that_is_gone(write: Callable[..., None], poet: Path) -> None:
    write()
    (poet / "a" / "adapters.safetensors").unlink()
    (poet / "a").rmdir()
    assert ruling() == not_used("the adapter or prompt of poet has changed")


def test_a_specialist_that_is_gone_or_does_something_else(write: Callable[..., None], poet: Path) -> None:
    write()
    card = poet / "specialist.toml"
    card.write_text(card.read_text().replace('["test", "edit"]', '["edit"]'))
    assert ruling() == not_used("poet no longer does test")
    card.unlink()
    assert ruling() == not_used("poet is gone")


def test_routes_that_name_somebody_else_by_now(write: Callable[..., None]) -> None:
    write()
    to_other = Routes(minimum_confidence=0.5, prior={"test": "go-test"})
    assert ruling(routes=to_other) == not_used("the routes now name go-test for test")


def test_a_file_that_is_no_policy_is_an_error_and_not_passed_over(guild_home: Path) -> None:
    guild_home.mkdir()
    places.policy("tiny").write_text("base = 3")
    with pytest.raises(CardError, match=r"policy-tiny\.toml"):
        ruling()


def test_what_was_found_for_a_task_is_not_looked_up_again(write: Callable[..., None], poet: Path) -> None:
    write()
    policy = PolicyInForce("tiny", SHA256, ROUTES)
    first = policy.rule("test")
    (poet / "system.md").write_text("other")
    assert policy.rule("test") is first, "one command goes by one state of things"
