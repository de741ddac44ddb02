"""Which stored runs count: of one base and one suite, at their end, of specialists as they are now.

And what is weighed from them is what the board of the run says.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from stored_runs import LOST_REVIEWS, Outcomes, store_run
from tiny_home import install

from guild.assemble_board import board_of
from guild.assemble_evidence import Stored, stored_evidence
from guild.engine.specialist import list_specialists
from guild.errors import UsageError
from guild.routing.evidence import weigh
from guild.store.store import Store

TESTS: Outcomes = {"test": {"base": "--++", "base+go-test": "+++-"}}
REVIEWS: Outcomes = {"review": {"base": "-+", "base+go-review": "++"}}


@pytest.fixture
def store(guild_home: Path) -> Iterator[Store]:
    """An empty store in a home in which `tiny` is installed."""
    install(guild_home, "tiny")
    with Store.open() as store:
        yield store


def found(store: Store, *runs: str) -> Stored:
    return stored_evidence(store, "tiny", list_specialists(), "go-core", runs)


def used(store: Store) -> dict[Any, str]:
    return {track: row.id for track, row in found(store).runs.items()}


def test_nothing_stored_is_an_empty_matrix(store: Store) -> None:
    assert (found(store).matrix.items, found(store).runs, found(store).notes) == ((), {}, ())


def test_the_matrix_has_what_the_run_has_under_the_names_of_the_routes(store: Store) -> None:
    store_run(store, "r1", "tiny", TESTS)
    items = found(store).matrix.items
    assert [item.ident for item in items] == ["p000/bug", "p001/bug", "p002/bug", "p003/bug"]
    assert items[3].passed == {"base": 1.0, "go-test": 0.0}
    assert found(store).fingerprints.keys() == {("go-test", "test")}


def test_evidence_is_what_the_board_of_the_run_says(store: Store) -> None:
    row = store_run(store, "r1", "tiny", {**LOST_REVIEWS, **TESTS})
    told = weigh(found(store).matrix)
    compared = [(board.track, one) for board in board_of(store, row).tracks for one in board.comparisons]
    assert [(one.track, f"base+{one.model}") for one in told] == [(track, one.model) for track, one in compared]
    for ours, (_, theirs) in zip(told, compared, strict=True):
        assert (ours.difference, ours.low, ours.high) == (theirs.difference, theirs.low, theirs.high)
        assert (ours.p, ours.verdict) == (theirs.p_holm, theirs.verdict)
        assert (ours.gained, ours.lost) == (len(theirs.gained), len(theirs.lost))
    assert [one.verdict for one in told] == ["no evidence", "loses to base"]


def test_each_track_takes_the_newest_run_that_has_it(store: Store) -> None:
    store_run(store, "r1", "tiny", {**TESTS, **REVIEWS})
    store_run(store, "r2", "tiny", TESTS)
    assert used(store) == {"test": "r2", "review": "r1"}


def test_a_run_without_base_or_specialist_says_nothing(store: Store) -> None:
    store_run(store, "r1", "tiny", {"test": {"base": "+-"}})
    store_run(store, "r2", "tiny", {"test": {"base+go-test": "+-"}})
    store_run(store, "r3", "tiny", {"review": {"base": "+-", "base+go-test": "+-"}})
    assert used(store) == {}, "go-test does no reviews"


def test_a_whole_run_goes_before_a_newer_part(store: Store) -> None:
    whole = store_run(store, "r1", "tiny", TESTS)
    limited = whole.options | {"limit": 2}
    store_run(store, "r2", "tiny", TESTS, options=limited)
    assert used(store) == {"test": "r1"}
    store_run(store, "r3", "tiny", REVIEWS, options={"limit": 2, "fingerprints": _prints(store, "review")})
    assert found(store).notes == ("run r3: a part of the suite only, --limit 2",)


def _prints(store: Store, track: str) -> Any:
    row = store_run(store, f"whole-{track}", "tiny", REVIEWS, status="failed")
    return row.options["fingerprints"]


@pytest.mark.parametrize("changed", [{"status": "failed"}, {"split": "dev"}, {"suite": "mine"}])
def test_unfinished_runs_and_other_suites_are_not_looked_at(store: Store, changed: dict[str, str]) -> None:
    store_run(store, "r1", "tiny", TESTS, **changed)
    assert (used(store), found(store).notes) == ({}, ())


def test_other_weights_of_the_base_are_passed_over_and_named(store: Store) -> None:
    store_run(store, "r1", "tiny", TESTS, base_sha256="00" * 32)
    assert (used(store), found(store).notes) == ({}, ("run r1: other weights of tiny",))


def test_over_a_base_that_is_not_installed_the_newest_weights_count(store: Store) -> None:
    store_run(store, "r1", "gone", TESTS, base_sha256="00" * 32)
    store_run(store, "r2", "gone", REVIEWS, base_sha256="11" * 32)
    stored = stored_evidence(store, "gone", list_specialists(), "go-core")
    assert (list(stored.runs), stored.base_sha256) == (["review"], "11" * 32)
    assert stored.notes == ("run r1: other weights of gone",)


def test_other_problems_of_the_suite_are_passed_over_and_named(store: Store) -> None:
    store_run(store, "r1", "tiny", REVIEWS, suite_sha256="00" * 32)
    store_run(store, "r2", "tiny", TESTS)
    assert used(store) == {"test": "r2"}
    assert found(store).notes == ("run r1: other problems in go-core than in run r2",)


def test_another_prompt_than_now_is_passed_over_and_named(store: Store) -> None:
    store_run(store, "r1", "tiny", TESTS, options={"fingerprints": {"base+go-test": {"test": "old"}}})
    assert (used(store), found(store).notes) == ({}, ("run r1: go-test had another adapter or prompt",))


def test_a_run_that_does_not_know_its_prompts_is_passed_over_and_named(store: Store) -> None:
    store_run(store, "r1", "tiny", TESTS, options={"limit": None})
    note = "run r1: does not say which adapters and prompts it had; repeat it, its answers are kept"
    assert (used(store), found(store).notes) == ({}, (note,))


# Runs by name


def test_named_runs_count_instead_of_the_newest(store: Store) -> None:
    for run in ("r1", "r2"):
        store_run(store, run, "tiny", TESTS, split="dev")
    stored = found(store, "r1")
    assert ({track: row.id for track, row in stored.runs.items()}, stored.split) == ({"test": "r1"}, "dev")


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"base_sha256": "00" * 32}, "differ in base_sha256"),
        ({"suite": "mine"}, "differ in suite "),
        ({"suite_sha256": "00" * 32}, "differ in suite_sha256"),
        ({"split": "dev"}, "differ in split"),
        ({"status": "interrupted"}, "run 'r2' has not come to its end; finish it: guild bench --resume r2"),
        ({"base": "other"}, "run 'r2' is of base 'other', not 'tiny'; give --base other"),
    ],
)
def test_named_runs_are_not_mixed(store: Store, changed: dict[str, str], says: str) -> None:
    store_run(store, "r1", "tiny", TESTS)
    store_run(store, "r2", "tiny", REVIEWS, **changed)
    with pytest.raises(UsageError, match=says):
        found(store, "r1", "r2")


def test_several_samples_of_an_item_count_as_their_share(store: Store) -> None:
    store_run(store, "r1", "tiny", TESTS)
    again = [row for row in store.samples("r1") if row.model == "base"]
    store.add_samples("r1", [row.__class__(*_with_sample(row, 1)) for row in again])
    assert [item.passed["base"] for item in found(store).matrix.items] == [0.0, 0.0, 1.0, 1.0]
    flipped = [row.__class__(*_with_sample(row, 1, passed=not row.passed)) for row in again]
    store.add_samples("r1", flipped)
    assert [item.passed["base"] for item in found(store).matrix.items] == [0.5] * 4


def _with_sample(row: Any, sample: int, **changed: Any) -> list[Any]:
    values = {name: getattr(row, name) for name in row.__dataclass_fields__} | {"sample": sample} | changed
    return list(values.values())
