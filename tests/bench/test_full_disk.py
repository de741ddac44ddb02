"""A full disk is nobody's wrong answer: the build says so and stops. The disk is a real one, of a few megabytes, in a namespace."""

import subprocess
import sys
from pathlib import Path

import pytest

from guild.bench.sandbox import Sandbox

_BUILD = """
import sys, tempfile
from pathlib import Path
from guild.bench.go_build import build, require_go
from guild.bench.sandbox import NO_SANDBOX
from guild.errors import InfraError
files = {"a.go": "package a\\n" + sys.argv[2] * int(sys.argv[3]), "a_test.go": "package a\\n"}
try:
    print(build({"a": files}, Path(sys.argv[1], "built"), require_go(), NO_SANDBOX))
except InfraError as error:
    print("InfraError:", error)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="bubblewrap is for Linux")
@pytest.mark.parametrize(
    ("disk_bytes", "line", "times", "says"),
    [
        (64 * 1024, "// spam\n", 20_000, "make room there"),  # not even the source fits
        (2 * 1024 * 1024, "", 0, "make room there"),  # the binary does not fit
        (256 * 1024 * 1024, "", 0, "Built(binary=PosixPath("),  # all fits
        (256 * 1024 * 1024, 'import "no space left on device"\n', 1, "Built(binary=None"),  # only said so
    ],
)
def test_a_full_disk_blames_no_answer(
    disk_bytes: int, line: str, times: int, says: str, tmp_path: Path, sandbox: Sandbox
) -> None:
    small = tmp_path / "small"
    small.mkdir()
    disk = ["--dev-bind", "/", "/", "--size", str(disk_bytes), "--tmpfs", str(small), "--setenv", "TMPDIR", str(small)]
    script = [sys.executable, "-c", _BUILD, str(small), line, str(times)]
    done = subprocess.run([sandbox.program, *disk, *script], capture_output=True, text=True)
    assert says in done.stdout, done.stdout + done.stderr
    assert ("InfraError: " in done.stdout) == ("make room" in says)
