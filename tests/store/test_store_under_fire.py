"""The store as many processes and a failing disk use it: kill -9, two writers at once, a full disk, a place that is read-only."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from stored_rows import a_run

from guild.store.store import Store

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
RUN = "20260102-abcd"

WRITER = """
import sys
from pathlib import Path
from stored_rows import a_sample, a_verdict, an_answer
from guild.store.store import Store

place, who, most = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
with Store.open(place) as store:
    for number in range(most):
        row = a_sample(f"{who}-{number}")
        store.put_answers([an_answer(row.answer_key)])
        store.put_judged([a_verdict(row.judged_key)])
        store.add_samples("20260102-abcd", [row])
        print(number, flush=True)
"""

FILLER = """
import resource, sys
from pathlib import Path
from stored_rows import an_answer
from guild.errors import StorageError
from guild.store.store import Store

store = Store.open(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
kept = 0
try:
    while True:
        store.put_answers([an_answer(f"k{kept}", "x" * 10_000)])
        kept += 1
except StorageError as error:
    print(kept, error)
"""


def write(script: str, *words: object, **options: object) -> "subprocess.Popen[str]":
    environment = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{HERE}"}
    command = [sys.executable, "-c", script, *map(str, words)]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, **options
    )  # type: ignore[call-overload,no-any-return]


def integrity(place: Path) -> str:
    return str(sqlite3.connect(place).execute("PRAGMA integrity_check").fetchone()[0])


def test_what_was_committed_survives_kill_9(tmp_path: Path) -> None:
    place = tmp_path / "guild.db"
    with Store.open(place) as store:
        store.begin_run(a_run(RUN))
    said = {}
    for round_ in range(4):
        writer = write(WRITER, place, f"round{round_}", 1_000_000)
        assert writer.stdout is not None
        last = [writer.stdout.readline() for _ in range(3 + 17 * round_)][-1]
        writer.send_signal(signal.SIGKILL)
        rest, _ = writer.communicate(timeout=60)
        # The last line may be cut short.
        said[f"round{round_}"] = int([last, *rest.splitlines(keepends=True)][-1 if rest.endswith("\n") else 0])
        assert integrity(place) == "ok"
    with Store.open(place) as store:
        rows = store.samples(RUN)
        kept = {row.item for row in rows}
        assert {f"{who}-{number}" for who, most in said.items() for number in range(most + 1)} <= kept
        assert len(store.answers([row.answer_key for row in rows])) == len(rows)
        assert len(store.judged([row.judged_key for row in rows])) == len(rows)


def test_processes_that_write_at_once_wait_for_one_another(tmp_path: Path) -> None:
    place = tmp_path / "guild.db"
    with Store.open(place) as store:
        store.begin_run(a_run(RUN))
    writers = [write(WRITER, place, f"writer{number}", 60) for number in range(3)]
    assert [(writer.communicate(timeout=120)[1], writer.returncode) for writer in writers] == [("", 0)] * 3
    with Store.open(place) as store:
        assert len(store.samples(RUN)) == 180


def test_processes_that_make_the_store_at_once_make_one(tmp_path: Path) -> None:
    script = (
        "import sys\nfrom pathlib import Path\nfrom guild.store.store import Store\n"
        "print('ready', flush=True)\nsys.stdin.readline()\nStore.open(Path(sys.argv[1])).db.close()\n"
    )
    makers = [write(script, tmp_path / "home" / "guild.db", stdin=subprocess.PIPE) for _ in range(4)]
    assert [maker.stdout.readline() for maker in makers if maker.stdout] == ["ready\n"] * 4
    for maker in makers:
        assert maker.stdin is not None
        maker.stdin.write("go\n")
        maker.stdin.flush()
    assert [(maker.communicate(timeout=60)[1], maker.returncode) for maker in makers] == [("", 0)] * 4
    with Store.open(tmp_path / "home" / "guild.db") as store:
        assert store.runs() == []


def test_a_full_disk_is_told_and_costs_nothing_that_was_kept(tmp_path: Path) -> None:
    place = tmp_path / "guild.db"
    out, err = write(FILLER, place).communicate(timeout=120)
    assert err == ""
    kept, _, complaint = out.partition(" ")
    assert int(kept) > 5
    assert complaint.startswith(f"{place}: the disk is full or failing (")
    assert complaint.endswith("); make room, then run it again\n")
    assert integrity(place) == "ok"
    with Store.open(place) as store:
        assert len(store.answers([f"k{number}" for number in range(int(kept))])) == int(kept)


def test_a_read_only_place_is_told(tmp_path: Path) -> None:
    # A read-only mount, since a superuser may write where permissions forbid it.
    from guild.bench.sandbox import find_sandbox

    found = find_sandbox()
    if found is None or found.kind != "bubblewrap":
        pytest.skip("a read-only mount is made with bubblewrap")
    place = tmp_path / "guild.db"
    with Store.open(place) as store:
        store.begin_run(a_run(RUN))
    script = (
        "import sys\nfrom pathlib import Path\nfrom guild.errors import StorageError\nfrom guild.store.store import Store\n"
        "try:\n    Store.open(Path(sys.argv[1])).take_up_run('20260102-abcd')\n"
        "except StorageError as error:\n    print(error)\n"
    )
    command = [
        str(found.program),
        "--ro-bind",
        "/",
        "/",
        "--dev",
        "/dev",
        "--proc",
        "/proc",
        sys.executable,
        "-c",
        script,
    ]
    environment = os.environ | {"PYTHONPATH": f"{ROOT}"}
    done = subprocess.run([*command, str(place)], capture_output=True, text=True, env=environment, timeout=120)
    assert done.stdout.startswith(f"{place}: cannot be written ("), done.stderr
    assert "check its rights, or set GUILD_HOME" in done.stdout
    assert integrity(place) == "ok"
