"""Writes safetensors files whose tensors arrive in pieces.

The `safetensors` package wants every tensor in memory at once; here only shapes must be known beforehand, and rows may
come one slice at a time. Nothing here knows what the tensors mean.

Format: https://huggingface.co/docs/safetensors: eight bytes of header length, a JSON header, the data without gaps.
"""

import json
import os
import struct
from dataclasses import dataclass
from math import prod
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Entry:
    """One tensor to be written: safetensors' name of its dtype, its shape, and bytes per value."""

    name: str
    code: str
    shape: tuple[int, ...]
    width_bytes: int

    @property
    def size_bytes(self) -> int:
        """Return the tensor's size in the file."""
        return prod(self.shape) * self.width_bytes


class SafetensorsWriter:
    """A context that writes one file; on leaving it without an error the file is on disk, not only in a cache."""

    def __init__(self, path: Path, entries: list[Entry]) -> None:
        """Lay out the file; `entries` are all its tensors."""
        self._path = path
        header: dict[str, object] = {"__metadata__": {"format": "mlx"}}
        self._starts: dict[str, int] = {}
        at = 0
        for entry in entries:
            header[entry.name] = {
                "dtype": entry.code,
                "shape": list(entry.shape),
                "data_offsets": [at, at + entry.size_bytes],
            }
            self._starts[entry.name] = at
            at += entry.size_bytes
        text = json.dumps(header, separators=(",", ":")).encode()
        # Readers map the data directly, so it starts at a multiple of eight, as the safetensors package has it.
        text += b" " * (-len(text) % 8)
        self._header = struct.pack("<Q", len(text)) + text

    def __enter__(self) -> Self:
        """Create the file and write its header."""
        self._file = self._path.open("wb")
        self._file.write(self._header)
        return self

    def write_rows(self, entry: Entry, first_row: int, rows: npt.NDArray[Any]) -> int:
        """Write some rows of one tensor; return how many bytes that were."""
        row_bytes = prod(entry.shape[1:]) * entry.width_bytes
        self._file.seek(len(self._header) + self._starts[entry.name] + first_row * row_bytes)
        return self._file.write(rows.tobytes())

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file, after making sure of its content where all went well."""
        with self._file:
            if kind is None:
                self._file.flush()
                os.fsync(self._file.fileno())


def write_index(folder: Path, files: dict[str, list[Entry]]) -> None:
    """Write `model.safetensors.index.json` for a model in several files."""
    index = {
        "metadata": {"total_size": sum(entry.size_bytes for entries in files.values() for entry in entries)},
        "weight_map": {entry.name: name for name, entries in files.items() for entry in entries},
    }
    (folder / "model.safetensors.index.json").write_text(json.dumps(index, indent=2), encoding="utf-8")
