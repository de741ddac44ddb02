"""The frozen blocks' states on disk: another training of the same rows on the same base need not compute them again.

They depend on the base, on how many blocks are frozen and on a row's tokens, never on what is learnt. So a second seed, a training
that goes on after a kill, and one over several specialists' rows have the first epoch nearly as quick as the later ones. Files are
named by a hash of the row. Nothing here is needed: a damaged file is computed again, and a full disk ends the writing only.
"""

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import mlx.core as mx
import numpy as np

_SUFFIX = ".safetensors"
_NAME = "state"
MOST_BYTES = 8_000_000_000
"""How much is kept of all bases and rows together; what was used longest ago goes first."""


class States:
    """States (tokens, hidden size) of rows, in one folder for one base and one number of frozen blocks."""

    def __init__(self, folder: Path, key: str) -> None:
        """Open a place below `folder`; `key` names all that the states depend on beside a row's tokens."""
        self._folder = folder / hashlib.sha256(key.encode()).hexdigest()[:16]
        self._writes = True

    def find(self, tokens: Sequence[int]) -> mx.array | None:
        """Return what was kept for a row of these tokens, or None."""
        path = self._path(tokens)
        try:
            found = mx.load(str(path))
            assert isinstance(found, dict)
            state = found[_NAME]
            mx.eval(state)
            path.touch()
        except (OSError, RuntimeError, KeyError):
            return None
        return state if state.shape[0] == len(tokens) else None

    def keep(self, tokens: Sequence[int], state: mx.array) -> None:
        """Keep a computed state of a row, unless there is no room for it."""
        path = self._path(tokens)
        if not self._writes:
            return
        part = path.with_name(f"{path.stem}.part{_SUFFIX}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            mx.save_safetensors(str(part), {_NAME: state})
            part.replace(path)
        except (OSError, RuntimeError):
            self._writes = False
            with suppress(OSError):
                part.unlink()

    def _path(self, tokens: Sequence[int]) -> Path:
        return self._folder / f"{hashlib.sha256(np.array(tokens, np.int32).tobytes()).hexdigest()[:32]}{_SUFFIX}"


def trim(folder: Path, most_bytes: int = MOST_BYTES) -> None:
    """Delete what was used longest ago below a folder of states, until the rest is no more than `most_bytes`."""
    files = [(path.stat().st_mtime, path.stat().st_size, path) for path in folder.glob(f"*/*{_SUFFIX}")]
    left = sum(size for _, size, _ in files)
    for _, size, path in sorted(files):
        if left <= most_bytes:
            break
        path.unlink(missing_ok=True)
        left -= size
