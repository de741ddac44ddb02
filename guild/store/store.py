"""The store: one SQLite file through sqlite-utils, opened, migrated, and turned into rows and back.

WAL with synchronous NORMAL: what was committed survives kill -9 of any process; a power cut may take the last commits, and
never the file. One thread uses a Store; any number of processes may have one open. Runs are compared in `comparing.py`.
"""

import gc
import json
import secrets
import sqlite3
import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlite_utils import Database

from guild import places
from guild.errors import StorageError, UsageError
from guild.store.rows import AnswerRow, JudgedRow, RunRow, SampleRow, Status
from guild.store.schema import MIGRATIONS
from guild.store.told import BUSY_TIMEOUT_S, told

_VARIABLES = 900
"""Keys looked up in one statement; old SQLite takes 999."""

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
_JSON_OF_RUN = ("machine", "versions", "models", "tracks", "options")

Row = TypeVar("Row", AnswerRow, JudgedRow)


class Store:
    """The open store; a context manager, which closes it."""

    def __init__(self, db: Database, path: Path) -> None:
        """Take a migrated database; `open` makes one."""
        self.db, self.path = db, path

    @classmethod
    def open(cls, path: Path | None = None) -> "Store":
        """Open the store, GUILD_HOME's unless told otherwise, and create or migrate it where needed.

        Raises StorageError when the file is damaged, cannot be written, or was made by a newer guild.
        """
        path = path or places.store()
        with told(path), ExitStack() as on_error:
            path.parent.mkdir(parents=True, exist_ok=True)
            db = Database(sqlite3.connect(path, timeout=BUSY_TIMEOUT_S))
            on_error.callback(db.close)
            _enable_wal(db)
            db.execute("PRAGMA synchronous = NORMAL")
            known = {migration.name for migration in MIGRATIONS._migrations}
            if newer := [done.name for done in MIGRATIONS.applied(db) if done.name not in known]:
                raise StorageError(f"{path}: was written by a newer guild (it has {newer[0]!r}); update this one")
            if MIGRATIONS.pending(db):
                # Of several processes that open a new store at once, one makes the tables, and the others find them.
                with _transaction(db):
                    MIGRATIONS.apply(db)
            on_error.pop_all()
        return cls(db, path)

    def __enter__(self) -> "Store":
        """Return the store."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.db.close()

    # Runs

    def begin_run(self, row: RunRow) -> None:
        """Add a run."""
        with self._writing():
            self.db.table("runs").insert(_packed(row))

    def take_up_run(self, run: str) -> None:
        """Mark an unfinished run as running again."""
        self._set_run(run, {"status": "running", "finished": None})

    def finish_run(self, run: str, status: Status, seconds: float = 0.0, note: str = "") -> None:
        """Say how a run ended; `seconds` is added to what earlier parts of it took."""
        before = self.run(run)
        self._set_run(
            run, {"status": status, "finished": now(), "seconds": before.seconds + seconds, "note": note or before.note}
        )

    def spend(self, run: str, seconds: float) -> None:
        """Add to what a run has taken, so that a killed one knows its time too."""
        with self._writing():
            self.db.execute("update runs set seconds = seconds + ? where id = ?", [seconds, run])

    def runs(self, limit: int = 20) -> list[RunRow]:
        """Return the latest runs, newest first."""
        with told(self.path):
            return [_unpacked(row) for row in self.db.table("runs").rows_where(order_by="number desc", limit=limit)]

    def run(self, which: str) -> RunRow:
        """Return a run by its id, by the unique beginning of one, or the latest for `last`; raises UsageError for none."""
        with told(self.path):
            table = self.db.table("runs")
            if which == "last":
                found = list(table.rows_where(order_by="number desc", limit=1))
            else:
                found = list(table.rows_where("substr(id, 1, length(:id)) = :id", {"id": which}, limit=2))
        exact = [row for row in found if row["id"] == which]
        if len(exact or found) == 1 and which:
            return _unpacked((exact or found)[0])
        recent = ", ".join(row.id for row in self.runs(5)) or "none yet"
        raise UsageError(f"{'no' if not found else 'more than one'} run {which!r}; the latest are: {recent}")

    def find_unfinished(self, identity: str) -> RunRow | None:
        """Return the latest run of that identity that did not end well, or None."""
        with told(self.path):
            where = "identity = ? and status != 'done'"
            found = list(self.db.table("runs").rows_where(where, [identity], order_by="number desc", limit=1))
        return _unpacked(found[0]) if found else None

    def _set_run(self, run: str, changes: dict[str, Any]) -> None:
        with self._writing():
            self.db.table("runs").update(self.run_number(run), changes)

    def run_number(self, run: str) -> int:
        """Return the number by which samples refer to a run."""
        return int(self.rows("select number from runs where id = :id", {"id": run})[0][0])

    # Answers and verdicts

    def answers(self, keys: Collection[str]) -> dict[str, AnswerRow]:
        """Return the answers that are kept under these keys."""
        return {key: AnswerRow(**row) for key, row in self._by_key("answers", keys)}

    def put_answers(self, rows: Iterable[AnswerRow]) -> None:
        """Keep answers; what is there already stays."""
        self._put("answers", [asdict(row) for row in rows])

    def judged(self, keys: Collection[str]) -> dict[str, JudgedRow]:
        """Return the verdicts that are kept under these keys."""
        return {key: _judged(row) for key, row in self._by_key("judged", keys)}

    def put_judged(self, rows: Iterable[JudgedRow]) -> None:
        """Keep verdicts; what is there already stays. An `infra` verdict is none, and is refused with ValueError."""
        packed = []
        for row in rows:
            if row.verdict == "infra":
                raise ValueError(f"an infra verdict is not kept: {row.detail}")
            packed.append(asdict(row) | {"facts": json.dumps(row.facts)})
        self._put("judged", packed)

    def _by_key(self, table: str, keys: Collection[str]) -> Iterator[tuple[str, dict[str, Any]]]:
        ordered = sorted(keys)
        with told(self.path):
            for start in range(0, len(ordered), _VARIABLES):
                part = ordered[start : start + _VARIABLES]
                where = f"key in ({', '.join('?' * len(part))})"
                yield from ((row["key"], row) for row in self.db.table(table).rows_where(where, part))

    def _put(self, table: str, rows: list[dict[str, Any]]) -> None:
        with self._writing():
            self.db.table(table).insert_all(rows, pk="key", ignore=True)

    # Samples

    def add_samples(self, run: str, rows: Sequence[SampleRow]) -> None:
        """Add samples to a run; one that is there already is replaced."""
        if not rows:
            return
        with self._writing():
            number = self.run_number(run)
            self._learn("items", ("track", "item", "problem", "family"), rows)
            self.db.conn.executemany("insert or ignore into models (name) values (?)", {(row.model,) for row in rows})
            self.db.conn.executemany(
                "insert or replace into samples values (?, "
                "(select number from items where track = ? and item = ? and problem = ? and family = ?), "
                "(select number from models where name = ?), ?, ?, ?, ?, ?)",
                [(number, row.track, row.item, row.problem, row.family, *_judged_columns(row)) for row in rows],
            )

    def _learn(self, table: str, columns: tuple[str, ...], rows: Sequence[SampleRow]) -> None:
        values = {tuple(getattr(row, column) for column in columns) for row in rows}
        marks = ", ".join("?" * len(columns))
        self.db.conn.executemany(f"insert or ignore into {table} ({', '.join(columns)}) values ({marks})", values)

    def samples(self, run: str, track: str | None = None) -> list[SampleRow]:
        """Return a run's samples, all or one track's, in the order of item, model, sample."""
        sql = (
            "select i.track, i.item, m.name, s.sample, i.problem, i.family, s.answer, s.judged, s.passed, s.verdict "
            # In this order, the items' index has them sorted already.
            "from items i cross join samples s on s.item = i.number join models m on m.number = s.model "
            "where s.run = ? and (? is null or i.track = ?) order by i.track, i.item, m.name, s.sample"
        )
        run_number = self.run_number(self.run(run).id)
        with told(self.path), _no_collecting():
            cursor = self.db.execute(sql, [run_number, track, track])
            # By place, not by name: a run may have half a million.
            return [
                SampleRow(which, item, model, sample, problem, family, answer, judged, bool(passed), verdict)
                for which, item, model, sample, problem, family, answer, judged, passed, verdict in cursor
            ]

    def rows(self, sql: str, values: dict[str, Any]) -> list[Any]:
        """Return what a query finds; it must only read."""
        with told(self.path):
            return list(self.db.execute(sql, values).fetchall())

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with told(self.path), _transaction(self.db):
            yield


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Keep the collector from walking again and again through rows that are being read: that is a third of the time."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


@contextmanager
def _transaction(db: Database) -> Iterator[None]:
    """Write all or nothing.

    IMMEDIATE, so that it waits for other writers before it reads: a transaction that has read what another then changes can
    only fail, at once, whatever the timeout. What sqlite-utils does within becomes a savepoint of it.
    """
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.conn.execute("COMMIT")
    except BaseException:
        db.conn.rollback()
        raise


def _enable_wal(db: Database) -> None:
    """Switch to WAL; SQLite does not wait for others here by itself, so this does."""
    give_up_s = time.monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            db.enable_wal()
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > give_up_s:
                raise
            time.sleep(0.01)


def new_run_id() -> str:
    """Return an id that sorts by time and can be typed: the UTC date, and four characters."""
    return f"{datetime.now(UTC):%Y%m%d}-" + "".join(secrets.choice(_LETTERS) for _ in range(4))


def now() -> str:
    """Return the time as the store writes it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _packed(row: RunRow) -> dict[str, Any]:
    return asdict(row) | {name: json.dumps(getattr(row, name)) for name in _JSON_OF_RUN}


def _unpacked(row: dict[str, Any]) -> RunRow:
    values = {field.name: row[field.name] for field in fields(RunRow)}
    values |= {name: json.loads(row[name]) for name in _JSON_OF_RUN}
    return RunRow(**(values | {"models": tuple(values["models"]), "tracks": tuple(values["tracks"])}))


def _judged_columns(row: SampleRow) -> tuple[str, int, str, str, str, int]:
    return row.model, row.sample, row.answer_key, row.judged_key, row.verdict, int(row.passed)


def _judged(row: dict[str, Any]) -> JudgedRow:
    builds = None if row["builds"] is None else bool(row["builds"])
    flags = {"passed": bool(row["passed"]), "parsed": bool(row["parsed"]), "builds": builds}
    return JudgedRow(**(row | flags | {"facts": json.loads(row["facts"])}))
