"""The words with which macOS's sandbox-exec is called: what a test binary may do there.

Denied by default; allowed is what a Go program needs to start, reading itself, and its own working folder. NOT covered:
the network is denied whole, loopback too, so a test that listens on localhost fails on a Mac; memory and threads are
only watched. This profile is written from Apple's own profiles and has not been run by guild's tests.
"""

from pathlib import Path


def around_binary(program: Path, binary: Path, folder: Path) -> list[str]:
    """Return the words that confine one test binary, which may write in one folder and nowhere else."""
    profile = f"""(version 1)
(deny default)
(import "system.sb")
(deny network*)
(deny process-fork)
(allow process-exec (literal {_quoted(binary)}))
(allow file-read* (literal {_quoted(binary)}) (subpath {_quoted(folder)}) (literal "/dev/urandom") (literal "/dev/null"))
(allow file-write* (subpath {_quoted(folder)}) (literal "/dev/null"))
(allow sysctl-read)
(allow signal (target self))
"""
    return [str(program), "-p", profile]


def _quoted(path: Path) -> str:
    escaped = str(path.resolve()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
