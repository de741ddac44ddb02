"""From a store to a policy and its file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from stored_runs import LOST_REVIEWS, store_run
from tiny_home import install

from guild import places
from guild.assemble import installed_sha256
from guild.assemble_contenders import fingerprint_here
from guild.assemble_routes import keep_policy, make_policy
from guild.engine.specialist import find_specialist
from guild.errors import UsageError
from guild.routing.written_policy import read_policy
from guild.store.store import Store


@pytest.fixture
def store(guild_home: Path) -> Iterator[Store]:
    """An empty store in a home in which `tiny` is installed."""
    install(guild_home, "tiny")
    with Store.open() as store:
        yield store


def test_a_lost_run_takes_the_task_away_and_is_named(store: Store) -> None:
    store_run(store, "r1", "tiny", LOST_REVIEWS)
    account = make_policy(store, "tiny")
    review = account.choices["review"]
    assert (review.model, review.prior, review.verdict, review.run) == ("base", "go-review", "loses to base", "r1")
    assert (account.choices["edit"].model, account.choices["edit"].run) == ("go-review", None)
    assert (account.router.base, account.router.requests) == ("qwen2.5-coder-0.5b", 360)
    names = [value.policy for value in account.values]
    assert names == [
        "always base",
        "always go-review",
        "random",
        "lookup, true types",
        "lookup, routed",
        "lookup, routed, best",
        "evidence, true types",
        "evidence, routed",
        "evidence, routed, best",
        "noisy oracle",
        "oracle",
    ]


def test_the_policy_is_kept_with_what_it_was_measured_with(store: Store) -> None:
    store_run(store, "r1", "tiny", LOST_REVIEWS)
    path = keep_policy(make_policy(store, "tiny"))
    assert path == places.policy("tiny")
    kept = read_policy(path)
    assert kept is not None
    assert (kept.base, kept.base_sha256, kept.suite) == ("tiny", installed_sha256("tiny"), "go-core")
    assert list(kept.choice) == ["review"]
    assert kept.choice["review"].fingerprint == fingerprint_here(find_specialist("go-review"), "tiny", "review")
    assert kept.choice["review"].run == "r1"


def test_of_nothing_there_is_no_policy_to_keep(store: Store) -> None:
    account = make_policy(store, "tiny")
    assert (account.evidence, account.values) == ((), ())
    with pytest.raises(UsageError, match=r"nothing is measured for base 'tiny', .*: guild bench --all --base tiny"):
        keep_policy(account)
    assert not places.policy("tiny").exists()
