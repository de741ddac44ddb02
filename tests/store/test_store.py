"""The store as one process uses it: what goes in comes out, runs are found by what people type, and a bad file is told as one."""

import re
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database
from stored_rows import a_run, a_sample, a_verdict, an_answer

from guild.errors import StorageError, UsageError
from guild.store.store import Store, new_run_id


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "guild.db")


def test_a_run_comes_back_as_it_was(store: Store) -> None:
    store.begin_run(a_run())
    assert store.run("20260102-abcd") == a_run()


def test_an_ended_run_says_how_and_sums_its_parts(store: Store) -> None:
    store.begin_run(a_run())
    store.finish_run("20260102-abcd", "interrupted", 3.0, "at 5 of 9")
    store.take_up_run("20260102-abcd")
    assert (store.run("last").status, store.run("last").finished) == ("running", None)
    store.finish_run("20260102-abcd", "done", 4.0)
    ended = store.run("last")
    assert (ended.status, ended.seconds, ended.note) == ("done", 7.0, "at 5 of 9")
    assert ended.finished is not None


def test_runs_are_found_by_id_beginning_and_last(store: Store) -> None:
    for run in ("20260102-aaaa", "20260102-abbb", "20260103-cccc"):
        store.begin_run(a_run(run))
    assert store.run("last").id == "20260103-cccc"
    assert store.run("20260103").id == "20260103-cccc"
    assert store.run("20260102-aa").id == "20260102-aaaa"
    assert [run.id for run in store.runs(2)] == ["20260103-cccc", "20260102-abbb"]


@pytest.mark.parametrize(
    ("which", "says"),
    [("20260102", "more than one run '20260102'"), ("nope", "no run 'nope'"), ("", "run ''"), ("%", "no run '%'")],
)
def test_a_run_that_is_none_is_answered_with_the_latest(store: Store, which: str, says: str) -> None:
    for run in ("20260102-aaaa", "20260102-abbb"):
        store.begin_run(a_run(run))
    with pytest.raises(UsageError, match=f"{says}; the latest are: 20260102-abbb, 20260102-aaaa"):
        store.run(which)


def test_an_empty_store_has_no_last_run(store: Store) -> None:
    with pytest.raises(UsageError, match="no run 'last'; the latest are: none yet"):
        store.run("last")


def test_the_unfinished_run_of_an_identity_is_found(store: Store) -> None:
    store.begin_run(a_run("20260102-done", status="done"))
    assert store.find_unfinished("id" * 32) is None
    store.begin_run(a_run("20260102-left", status="failed"))
    store.begin_run(a_run("20260102-othr", identity="another"))
    found = store.find_unfinished("id" * 32)
    assert found is not None
    assert found.id == "20260102-left"


def test_answers_and_verdicts_come_back_by_key(store: Store) -> None:
    awkward = an_answer("k1", "\0 NUL, 大 and\r\n\u2028 lines")
    verdict = a_verdict("j1", passed=False, builds=None, parsed=False, facts={"killed": 3, "kills": {"panic": 1}})
    store.put_answers([awkward, an_answer("k2")])
    store.put_judged([verdict])
    assert store.answers(["k1", "k3"]) == {"k1": awkward}
    assert store.judged(["j1", "j2"]) == {"j1": verdict}


def test_the_first_answer_and_verdict_of_a_key_stay(store: Store) -> None:
    store.put_answers([an_answer("k", "first")])
    store.put_answers([an_answer("k", "second")])
    store.put_judged([a_verdict("j")])
    store.put_judged([a_verdict("j", passed=False)])
    assert store.answers(["k"])["k"].text == "first"
    assert store.judged(["j"])["j"].passed


def test_thousands_of_keys_are_looked_up_at_once(store: Store) -> None:
    rows = [an_answer(f"k{number}") for number in range(2500)]
    store.put_answers(rows)
    assert store.answers([row.key for row in rows] + ["absent"]) == {row.key: row for row in rows}
    assert store.answers([]) == {}


def test_an_infra_verdict_is_never_kept(store: Store) -> None:
    with pytest.raises(ValueError, match="infra verdict is not kept: no sandbox"):
        store.put_judged([a_verdict("good"), a_verdict("bad", passed=False, verdict="infra", detail="no sandbox")])
    assert store.judged(["good", "bad"]) == {}


def test_samples_come_back_in_order_and_by_track(store: Store) -> None:
    rows = [
        a_sample("p2", track="generate"),
        a_sample("p1/bug", model="go-test", passed=False),
        a_sample("p1/bug", sample=1),
        a_sample("p1/bug"),
    ]
    store.begin_run(a_run())
    store.add_samples("20260102-abcd", rows[:3])
    store.add_samples("20260102-abcd", rows[3:])
    assert store.samples("last") == [rows[0], rows[3], rows[2], rows[1]]
    assert store.samples("last", "generate") == rows[:1]
    assert store.samples("last", "edit") == []


def test_a_sample_that_is_there_is_replaced(store: Store) -> None:
    store.begin_run(a_run())
    store.add_samples("20260102-abcd", [a_sample("p")])
    store.add_samples("20260102-abcd", [a_sample("p", passed=False)])
    assert [row.passed for row in store.samples("last")] == [False]


def test_a_failed_write_leaves_nothing(store: Store) -> None:
    store.begin_run(a_run())
    broken = replace(a_sample("q"), verdict=None)  # type: ignore[arg-type]
    with pytest.raises(sqlite3.IntegrityError):
        store.add_samples("20260102-abcd", [a_sample("p"), broken])
    assert store.samples("last") == []
    store.add_samples("20260102-abcd", [a_sample("p")])
    assert len(store.samples("last")) == 1


def test_the_results_view_has_the_words(store: Store) -> None:
    sample = a_sample("p/bug")
    store.begin_run(a_run())
    store.put_answers([an_answer(sample.answer_key, "func TestX")])
    store.put_judged([a_verdict(sample.judged_key, detail="ok")])
    store.add_samples("20260102-abcd", [sample, a_sample("q/bug", passed=False)])
    store.db.close()
    rows = list(Database(sqlite3.connect(store.path))["results"].rows_where(order_by="item"))
    assert rows[0] == {
        "run": "20260102-abcd", "track": "test", "item": "p/bug", "family": "p-family", "model": "base", "sample": 0,
        "passed": 1, "verdict": "pass", "stage": "hidden test", "detail": "ok", "answer": "func TestX",
    }  # fmt: skip
    assert (rows[1]["item"], rows[1]["answer"]) == ("q/bug", None)


def test_the_schema_of_the_first_version_is_what_was_released(store: Store) -> None:
    assert sorted(store.db.table_names()) == [
        "_sqlite_migrations", "answers", "items", "judged", "models", "runs", "samples",
    ]  # fmt: skip
    assert list(store.db["runs"].columns_dict) == [
        "number", "id", "started", "status", "command", "commit", "machine", "versions", "suite", "suite_sha256", "split",
        "base", "base_sha256", "models", "tracks", "options", "identity", "note", "finished", "seconds",
    ]  # fmt: skip
    assert list(store.db["samples"].columns_dict) == [
        "run", "item", "model", "sample", "answer", "judged", "verdict", "passed",
    ]  # fmt: skip


def test_opening_it_again_finds_everything(store: Store) -> None:
    store.begin_run(a_run())
    with Store.open(store.path) as again:
        assert again.run("last") == a_run()


def test_a_newer_guilds_file_is_left_alone(store: Store) -> None:
    store.db["_sqlite_migrations"].insert({"migration_set": "guild", "name": "m999_later", "applied_at": "then"})
    with pytest.raises(StorageError, match=r"guild\.db: was written by a newer guild \(it has 'm999_later'\); update"):
        Store.open(store.path)
    store.begin_run(a_run())


def test_a_file_that_is_no_database_is_told_and_kept(tmp_path: Path) -> None:
    place = tmp_path / "guild.db"
    place.write_bytes(b"not a database at all " * 100)
    with pytest.raises(StorageError, match=r"guild\.db: is damaged \(.*\); move it away"):
        Store.open(place)
    assert place.read_bytes().startswith(b"not a database")


def test_a_file_damaged_in_its_middle_is_told(store: Store) -> None:
    store.begin_run(a_run())
    store.add_samples("20260102-abcd", [a_sample(f"p{number}/{'x' * 60}") for number in range(2000)])
    store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.db.close()
    whole = bytearray(store.path.read_bytes())
    # The first page says what tables there are; all behind it is wiped.
    whole[4096:] = b"\xff" * (len(whole) - 4096)
    store.path.write_bytes(whole)
    with pytest.raises(StorageError, match="is damaged"), Store.open(store.path) as again:
        again.samples("last")


def test_a_home_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")
    with pytest.raises(StorageError, match=r"home/guild\.db: cannot be written \(.*\); check its place"):
        Store.open(tmp_path / "home" / "guild.db")


def test_the_usual_store_lies_in_the_home(guild_home: Path) -> None:
    with Store.open() as store:
        assert store.path == guild_home / "guild.db"
    assert (guild_home / "guild.db").is_file()


def test_run_ids_are_typed_with_ease() -> None:
    assert re.fullmatch(r"\d{8}-[a-hjkmnp-z2-9]{4}", new_run_id())
    assert len({new_run_id() for _ in range(20)}) > 15
