"""`guild bench` as a process of its own, with real workers, Go and sandbox: killed, interrupted, resumed, asked again."""

import os
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ended import wait_for_end

from guild.bench.sandbox import find_sandbox
from guild.store.rows import RunRow, SampleRow
from guild.store.store import Store

# Two items of each code track and four of review, for two contenders; the suite's answers are all the right code of one problem.
WORDS = (
    "bench",
    "--all",
    "--suite",
    "tiny",
    "--base",
    "knows-larger",
    "--models",
    "base,base+go-test",
    "--workers",
    "2",
)
SAMPLES = 20

pytestmark = pytest.mark.skipif(find_sandbox() is None, reason="needs a sandbox")


def outcome(home: Path) -> tuple[list[RunRow], list[SampleRow]]:
    with Store.open(home / "guild.db") as store:
        runs = store.runs()
        return runs, store.samples(runs[0].id)


def wait_for_samples(home: Path, process: "subprocess.Popen[bytes]", least: int) -> int:
    """Wait until a run has so many samples, or has ended; return how many it has."""
    while process.poll() is None:
        if (home / "guild.db").exists():
            with Store.open(home / "guild.db") as store:
                kept = sum(1 for _ in store.db.query("select 1 from samples"))
            if kept >= least:
                return kept
        try:
            process.wait(0.02)
        except subprocess.TimeoutExpired:
            continue
    raise AssertionError(f"it ended before it had {least} samples: {process.communicate()}")


def workers_of(pid: int) -> list[int]:
    """Return the engine workers that a process started."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().split(b"\0")
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        if parent == pid and b"guild.engine.worker" in words:
            found.append(int(folder.name))
    return found


def test_killed_anywhere_it_goes_on_to_the_same_end(bench_home: Path, spawn: Callable[..., Any]) -> None:
    # What is killed is guild and all that it started: a session of its own. One worker, so that there are no two batches whose
    # answers come together: after a third of the samples the second batch has yet to be answered.
    for least in (1, SAMPLES // 3):
        process = spawn(*WORDS[:-1], "1", start_new_session=True)
        kept = wait_for_samples(bench_home, process, least)
        workers = workers_of(process.pid)
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate(timeout=60)
        wait_for_end(workers)
        runs, samples = outcome(bench_home)
        assert [run.status for run in runs] == ["running"]
        assert kept <= len(samples) <= SAMPLES
    last = spawn(*WORDS)
    _, err = last.communicate(timeout=120)
    assert last.returncode == 0, err.decode()
    assert f"taking up run {runs[0].id}" in err.decode()
    after, resumed = outcome(bench_home)
    assert [(run.id, run.status) for run in after] == [(runs[0].id, "done")]
    assert len(resumed) == SAMPLES
    # What was kept before has stayed.
    assert set(samples) <= set(resumed)

    again = spawn(*WORDS)
    _, err = again.communicate(timeout=120)
    assert again.returncode == 0, err.decode()
    after, cached = outcome(bench_home)
    assert len(after) == 2
    assert cached == resumed
    assert b"taking up" not in err
    assert b"answers/min" not in err

    (bench_home / "guild.db").unlink()
    for rest in bench_home.glob("guild.db-*"):
        rest.unlink()
    fresh = spawn(*WORDS)
    fresh.communicate(timeout=120)
    assert outcome(bench_home)[1] == resumed
    assert {(row.track, row.item, row.model): row.passed for row in resumed if row.passed} == {
        ("generate", "larger", "base"): True,
        ("generate", "larger", "base+go-test"): True,
        ("edit", "larger/flipped", "base"): True,
        ("edit", "larger/flipped", "base+go-test"): True,
    }


def test_an_interrupt_keeps_what_there_is_and_leaves_nobody(bench_home: Path, spawn: Callable[..., Any]) -> None:
    process = spawn(*WORDS)
    wait_for_samples(bench_home, process, 1)
    workers = workers_of(process.pid)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, err.decode()
    assert out == b""
    (run,), samples = outcome(bench_home)
    assert run.status == "interrupted"
    assert f"guild: run {run.id} is kept as far as it came; the same command goes on with it" in err.decode()
    assert err.decode().endswith("guild: interrupted\n")
    assert "Traceback" not in err.decode()
    assert samples
    wait_for_end(workers)


def test_where_nothing_can_be_built_it_stops_and_blames_nobody(bench_home: Path, spawn: Callable[..., Any]) -> None:
    (bench_home / "cache").unlink()
    (bench_home / "cache").write_text("not a folder")
    process = spawn(*WORDS)
    out, err = process.communicate(timeout=120)
    assert (process.returncode, out) == (1, b"")
    assert err.decode().splitlines()[-1].startswith("guild: "), err.decode()
    assert "Traceback" not in err.decode()
    with Store.open(bench_home / "guild.db") as store:
        assert all(run.status == "failed" and not store.samples(run.id) for run in store.runs())
