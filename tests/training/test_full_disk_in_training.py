"""A disk that runs full in a training is told in one line, and what was saved before is still there.

The limit is the system's own, on the size of a file: it refuses a write as a full disk does.
"""

import subprocess
import sys
from pathlib import Path

import pytest

_SAVE = """
import resource, sys
from pathlib import Path
from guild.compute import backend
backend.ready()
import mlx.core as mx
from guild.errors import StorageError
from guild.training.checkpoints import RunFolder
run = RunFolder(Path(sys.argv[1]))
run.begin({"recipe": "toy"})
run.note({"step": 1})
small, large = {"a": mx.ones((10,))}, {"a": mx.ones((100_000,))}
run.save(1, small)
run.save_adapter(1, small, {"rank": 4})
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
tries = {
    "state": lambda: run.save(2, large),
    "adapter": lambda: run.save_adapter(1, large, {"rank": 5}),
    "log": lambda: [run.note({"step": step, "loss": 0.1}) for step in range(1000)],
    "begin": lambda: RunFolder(Path(sys.argv[1]) / "other").begin({"recipe": "x" * 10_000}),
}
for name, fill in tries.items():
    try:
        fill()
        print(name, "was written")
    except StorageError as error:
        print(name, error)
saved = run.resume({"recipe": "toy"})
print(saved.step, saved.log, saved.state["a"].size, mx.load(str(run.adapter(1) / "adapters.safetensors"))["a"].size)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has no limits")
def test_a_full_disk_is_told_and_costs_nothing_that_was_saved(tmp_path: Path) -> None:
    run = tmp_path / "run"
    done = subprocess.run([sys.executable, "-c", _SAVE, str(run)], capture_output=True, text=True)
    lines = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    for line, (name, place) in zip(
        lines,
        [
            ("state", run),
            ("adapter", run / "checkpoints" / "000001"),
            ("log", run),
            ("begin", run / "other"),
        ],
        strict=False,
    ):
        assert line.startswith(f"{name} {place}: the disk is full ("), line
        assert line.endswith("What is there already is kept")
    assert lines[4:] == ["1 [{'step': 1}, {'step': 0, 'loss': 0.1}, {'step': 1, 'loss': 0.1}] 10 10"]


def test_a_place_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    from guild.errors import StorageError
    from guild.training.checkpoints import RunFolder

    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match=r"file/run: cannot be written \(.*\); check it, or set GUILD_HOME"):
        RunFolder(tmp_path / "file" / "run").begin({})
