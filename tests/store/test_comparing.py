"""Comparing two stored runs: only what both have is counted, by track and model."""

from pathlib import Path

import pytest
from stored_rows import a_run, a_sample

from guild.errors import StorageError, UsageError
from guild.store.comparing import Changed, Common, causes_of_change, changed_samples, compare_runs
from guild.store.store import Store


@pytest.fixture
def two_runs(tmp_path: Path) -> Store:
    store = Store.open(tmp_path / "guild.db")
    store.begin_run(a_run("20260101-aaaa"))
    store.begin_run(a_run("20260102-bbbb"))
    passed = {"p1": (1, 1), "p2": (1, 0), "p3": (0, 1), "p4": (0, 0), "p5": (0, 1)}
    for number, run in enumerate(("20260101-aaaa", "20260102-bbbb")):
        rows = [a_sample(f"{name}/bug", passed=bool(both[number])) for name, both in passed.items()]
        rows += [a_sample("p1", track="generate", model="go-developer")]
        # What only one of them has.
        rows += [a_sample(f"only-{run}/bug"), a_sample("p1/bug", sample=number + 1), a_sample("p1/bug", model=run)]
        store.add_samples(run, rows)
    return store


def test_what_both_runs_have_is_counted(two_runs: Store) -> None:
    assert compare_runs(two_runs, "20260101", "last") == [
        Common("generate", "go-developer", 1, 0, 0, 0, 0),
        Common("test", "base", 1, 1, 2, 1, 3),
    ]


def test_the_other_way_round_gains_are_losses(two_runs: Store) -> None:
    assert compare_runs(two_runs, "last", "20260101")[1] == Common("test", "base", 1, 2, 1, 1, 3)


def test_changed_samples_are_listed(two_runs: Store) -> None:
    assert changed_samples(two_runs, "20260101", "20260102") == [
        Changed("test", "p2/bug", "base", 0, "pass", "assertion"),
        Changed("test", "p3/bug", "base", 0, "assertion", "pass"),
        Changed("test", "p5/bug", "base", 0, "assertion", "pass"),
    ]


def test_a_run_and_itself_do_not_differ(two_runs: Store) -> None:
    assert changed_samples(two_runs, "last", "last") == []


def test_runs_without_a_common_sample_have_nothing_in_common(two_runs: Store) -> None:
    two_runs.begin_run(a_run("20260103-cccc"))
    assert compare_runs(two_runs, "20260103", "20260101") == []


def test_what_else_differs_is_named(two_runs: Store) -> None:
    assert causes_of_change(two_runs, "20260101", "20260102") == {}
    changed = {"commit": "def5678", "versions": {"go": "1.28", "mlx": "1"}, "options": {"limit": 5, "seed": 0}}
    two_runs.begin_run(a_run("20260103-cccc", **changed))
    assert causes_of_change(two_runs, "20260101", "last") == {
        "commit": ("abc1234", "def5678"),
        "options.limit": (None, 5),
        "versions.go": ("1.27", "1.28"),
        "versions.mlx": (None, "1"),
    }


def test_runs_of_two_suites_are_not_compared(two_runs: Store) -> None:
    two_runs.begin_run(a_run("20260103-cccc", suite="go-long"))
    with pytest.raises(UsageError, match="'go-core' and run 20260103-cccc 'go-long'"):
        causes_of_change(two_runs, "20260101", "last")


def test_an_unknown_run_is_refused(two_runs: Store) -> None:
    with pytest.raises(UsageError, match="no run 'zzz'"):
        compare_runs(two_runs, "last", "zzz")


def test_a_damaged_file_is_told(two_runs: Store) -> None:
    two_runs.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    two_runs.db.close()
    whole = bytearray(two_runs.path.read_bytes())
    names = two_runs.path.read_bytes().index(b"20260101-aaaa") // 4096 * 4096
    for page in range(4096, len(whole), 4096):
        if page != names:
            whole[page : page + 4096] = b"\xff" * 4096
    two_runs.path.write_bytes(whole)
    with pytest.raises(StorageError, match="is damaged"), Store.open(two_runs.path) as again:
        compare_runs(again, "last", "last")
