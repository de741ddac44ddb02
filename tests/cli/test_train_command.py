"""`guild train` on the tiny base: what it prints, what it refuses, and what a full disk does to it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tiny_team import install_tiny, write_pupil

from guild.training.pairs import DataSet, Pair, make_card, write_data

Guild = Callable[..., Any]
WORDS = ("train", "pupil", "--base", "tiny", "--no-dev")
# As a disk of so few bytes: no state of this training fits, but its log does.
ON_A_SMALL_DISK = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))
from guild.cli.main import main
main()
"""


@pytest.fixture
def school(home: Path) -> Path:
    """A home with the tiny base that can learn, a specialist, and data for it."""
    (home / "models").unlink()
    install_tiny(home)
    write_pupil(home, "review")
    train, valid = (
        [Pair(f"review {f} {n}", "review", "curriculum", "p", f, f"say it {n}", "no defect") for n in range(5)]
        for f in ("one", "other")
    )
    write_data(home / "data" / "pupil", DataSet(tuple(train), tuple(valid), make_card(train, valid, [], {})))
    return home


def test_it_prints_each_checkpoint_and_which_one_was_taken(guild: Guild, school: Path) -> None:
    ran = guild(*WORDS)
    assert ran.code == 0, ran.err
    head, *rows, last = ran.out.splitlines()
    assert head.split() == ["step", "validation", "dev", "passed"]
    losses = {int(row.split()[0]): float(row.split()[1]) for row in rows}
    assert list(losses) == [2, 4]
    (taken,) = (row for row in rows if row.endswith("<- taken"))
    assert float(taken.split()[1]) == min(losses.values())
    assert last == f"the adapter is in {school}/specialists/pupil/adapters/tiny; see: guild bench --models base,pupil"
    assert ran.err.startswith("guild: 5 pairs to train on, 5 to validate on; about ")


def test_a_second_start_wants_to_know_what_of_the_first(guild: Guild, school: Path) -> None:
    place = school / "trainings" / "pupil-tiny"
    ran = guild(*WORDS, "--resume")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"guild: {place}: holds no training to go on with; leave --resume out\n"
    first = guild(*WORDS)
    assert first.code == 0, first.err
    ran = guild(*WORDS)
    assert (ran.code, ran.out) == (2, "")
    assert (
        ran.err == f"guild: {place}: holds a training already; go on with it with --resume, or drop it with --restart\n"
    )
    assert guild(*WORDS, "--resume").out == first.out
    assert guild(*WORDS, "--restart").out == first.out


def test_missing_data_say_how_to_make_them(guild: Guild, school: Path) -> None:
    write_pupil(school, "review", name="eager")
    ran = guild("train", "eager", "--base", "tiny", "--no-dev")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(f"guild: {school}/data/eager/card.json: cannot be read (")
    assert ran.err.endswith("); run: guild data build eager\n")


def test_a_full_disk_is_one_line_and_it_can_be_begun_again(
    guild: Guild, spawn: Callable[..., Any], school: Path
) -> None:
    process = spawn(*WORDS, python=("-c", ON_A_SMALL_DISK))
    out, err = (text.decode() for text in process.communicate(timeout=300))
    assert (process.returncode, out) == (1, "")
    assert "Traceback" not in err
    assert err.splitlines()[-1].startswith(f"guild: {school}/trainings/pupil-tiny")
    assert ": the disk is full (" in err.splitlines()[-1]
    # No state was ever saved, so nothing is in the way of a new beginning.
    assert guild(*WORDS).code == 0
