"""A training that is killed goes on as if it never had been, or not at all."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import mlx.core as mx
import pytest
import toy
from toy import curve, resume_toy, tensors, toy_learner, train_toy

from guild.errors import TrainingError, UsageError
from guild.training.checkpoints import RunFolder

HERE = Path(__file__).parent
SCRIPT = """
import sys
from guild.compute import backend
backend.ready()
from toy import train_and_hold
train_and_hold(*sys.argv[1:])
"""
HELD = 9
"""The step in which it is killed: one behind the last one whose state was saved."""


@contextmanager
def training(base: Path, folder: Path) -> "Iterator[subprocess.Popen[str]]":
    """Train in a process of its own up to step `HELD`, and no further."""
    words = [sys.executable, "-c", SCRIPT, str(base), str(folder), str(HELD)]
    environment = os.environ | {"PYTHONPATH": f"{HERE.parents[1]}{os.pathsep}{HERE}"}
    pipe = subprocess.PIPE
    process = subprocess.Popen(words, env=environment, stdin=pipe, stdout=pipe, text=True)
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "held\n"
        yield process
    finally:
        process.kill()
        process.communicate()


def test_it_goes_on_to_the_same_curve_and_the_same_matrices(tiny: Path, tmp_path: Path) -> None:
    killed = tmp_path / "killed"
    with training(tiny / "base", killed) as process:
        process.kill()
    straight = train_toy(tiny / "base", tmp_path / "straight")
    run = RunFolder(killed)
    assert run.log()[-1]["step"] == HELD
    again = resume_toy(tiny / "base", killed)
    # The line of step 9 stood in the log, but not its matrices: they are found again, and the line stands there once.
    assert curve(again.log) == curve(straight.log)
    assert (again.early, len(again.log)) == (straight.early, len(straight.log))
    last = "state.safetensors"
    assert tensors(killed / last) == tensors(tmp_path / "straight" / last)
    for mine, theirs in zip(again.checkpoints, straight.checkpoints, strict=True):
        name = "adapters.safetensors"
        assert tensors(mine.folder / name) == tensors(theirs.folder / name)
    # At its end it has nothing left to do.
    assert resume_toy(tiny / "base", killed).log == again.log


def test_what_it_was_is_what_it_goes_on_as(tiny: Path, tmp_path: Path) -> None:
    run = RunFolder(tmp_path / "run")
    run.begin(toy.IDENTITY)
    run.save(0, toy_learner(tiny / "base").state())
    other = {**toy.IDENTITY, "data_sha256": "other", "recipe": {**toy.IDENTITY["recipe"], "rank": 5}}
    with pytest.raises(UsageError) as refused:
        run.resume(other)
    assert str(refused.value) == (
        f"{run.folder}: cannot be resumed, since data_sha256, recipe changed meanwhile; start anew with --restart"
    )
    with pytest.raises(UsageError, match="since base changed"):
        run.resume({**toy.IDENTITY, "base": "tiny"})
    assert run.resume(toy.IDENTITY).step == 0


def test_nothing_is_gone_on_with_that_was_never_saved(tmp_path: Path) -> None:
    run = RunFolder(tmp_path / "run")
    assert not run.unfinished
    run.begin(toy.IDENTITY)
    assert not run.unfinished
    run.save(1, {"a": mx.ones((2,))})
    assert run.unfinished


def test_lines_beyond_the_state_are_dropped_and_a_cut_line_too(tmp_path: Path) -> None:
    run = RunFolder(tmp_path / "run")
    run.begin(toy.IDENTITY)
    for step in (1, 2, 3):
        run.note({"step": step, "loss": 1 / step})
    run.save(2, {"a": mx.array([1.5, 2.5]), "b.c": mx.array(7)})
    log = run.folder / "log.jsonl"
    log.write_text(log.read_text() + '{"step": 4, "lo')
    assert [line["step"] for line in run.log()] == [1, 2, 3]
    saved = run.resume(toy.IDENTITY)
    assert (saved.step, [line["step"] for line in saved.log]) == (2, [1, 2])
    assert {name: value.tolist() for name, value in saved.state.items()} == {"a": [1.5, 2.5], "b.c": 7}
    run.note({"step": 3, "loss": 0.25})
    assert run.log() == [{"step": 1, "loss": 1.0}, {"step": 2, "loss": 0.5}, {"step": 3, "loss": 0.25}]


def test_a_new_beginning_drops_what_was_there(tmp_path: Path) -> None:
    run = RunFolder(tmp_path / "run")
    run.begin(toy.IDENTITY)
    run.note({"step": 1})
    run.save(1, {"a": mx.ones((2,))})
    run.save_adapter(1, {"a": mx.ones((2,))}, {})
    run.begin({"recipe": "another"})
    assert run.log() == []
    assert not run.unfinished
    assert not run.adapter(1).exists()


@pytest.mark.parametrize("name", ["run.json", "state.safetensors"])
@pytest.mark.parametrize("keep", [0, 20, -5])
def test_what_cannot_be_read_is_said(name: str, keep: int, tmp_path: Path) -> None:
    run = RunFolder(tmp_path / "run")
    run.begin(toy.IDENTITY)
    run.save(1, {"a": mx.ones((20,))})
    place = run.folder / name
    place.write_bytes(place.read_bytes()[:keep])
    with pytest.raises(TrainingError, match=r"run: cannot be read \(.*\); start anew with --restart"):
        run.resume(toy.IDENTITY)
