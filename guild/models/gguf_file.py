"""Reads the header of a GGUF file: metadata and the table of tensors, strictly.

Every count, length and offset is checked against the file's size before it is used, so a damaged or hostile file ends
in one GgufError and never in endless work. (The `gguf` package's reader checks none of them, and takes seconds for a
large vocabulary.) What the metadata mean is `gguf_architecture.py` and `gguf_tokenizer.py`; turning tensor bytes into
numbers is `gguf_weights.py`.

Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md, versions 2 and 3, little endian.
"""

import mmap
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import TypeVar

from gguf import GGML_QUANT_SIZES, GGMLQuantizationType

from guild.errors import GgufError

T = TypeVar("T")

_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING, _ARRAY = 8, 9
_DEFAULT_ALIGNMENT = 32
_MAX_DIMENSIONS = 4
_SMALLEST_FIELD_BYTES = 8 + 4 + 1
_SMALLEST_TENSOR_BYTES = 8 + 4 + 8 + 4 + 8


@dataclass(frozen=True, slots=True)
class GgufTensor:
    """One row of the table of tensors.

    `shape` has the slowest axis first, as numpy has it (GGUF stores it the other way round). `offset` counts bytes from
    the start of the file.
    """

    name: str
    type: GGMLQuantizationType
    shape: tuple[int, ...]
    offset: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class GgufFile:
    """The header of one GGUF file. All tensors are known to lie inside the file."""

    path: Path
    fields: Mapping[str, object]
    tensors: Mapping[str, GgufTensor]

    def need(self, key: str, kind: type[T]) -> T:
        """Return a metadata field that must be there, with the type that it must have."""
        value = self.optional(key, kind)
        if value is None:
            raise GgufError(
                f"{self.path}: metadata field {key!r} is missing; this is no complete model, fetch it again"
            )
        return value

    def optional(self, key: str, kind: type[T]) -> T | None:
        """Return a metadata field, or None where the file has none."""
        value = self.fields.get(key)
        if value is None:
            return None
        # An integer will do for a real number, but True is no integer here.
        if kind is float and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise GgufError(
                f"{self.path}: metadata field {key!r} is {_short(value)}, expected {kind.__name__}; "
                "guild cannot import such a model"
            )
        return value

    def damaged(self, what: str) -> GgufError:
        """Return the error for a file that contradicts itself."""
        return GgufError(f"{self.path}: {what}; the file is damaged, fetch it again")

    def refused(self, what: str) -> GgufError:
        """Return the error for a sound file that mlx-lm could not run faithfully."""
        return GgufError(f"{self.path}: {what}; guild cannot import this model")


def read_gguf(path: Path) -> GgufFile:
    """Read and check the header of one GGUF file.

    Raises GgufError when the file is not GGUF, is damaged or cut short, or uses a tensor type that nobody knows.
    """
    try:
        with path.open("rb") as file:
            # An empty file cannot be mapped.
            if not file.read(1):
                raise GgufError(f"{path}: is empty; fetch it again")
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return _Cursor(path, data).read_file()
    except FileNotFoundError:
        raise GgufError(f"{path}: there is no such file; check the path") from None
    except OSError as error:
        raise GgufError(f"{path}: cannot be read ({error.strerror}); check the file and its permissions") from None


class _Cursor:
    """A position in the header that moves on as values are read."""

    def __init__(self, path: Path, data: mmap.mmap) -> None:
        self.path = path
        self.data = data
        self.at = 0

    def read_file(self) -> GgufFile:
        if self.data[:4] != b"GGUF":
            raise GgufError(f"{self.path}: starts with {bytes(self.data[:4])!r}, not b'GGUF'; this is not a GGUF file")
        self.at = 4
        version = int(self.number("I"))
        if version not in (2, 3):
            why = "big-endian files" if version & 0xFFFF == 0 else f"GGUF version {version}"
            raise GgufError(f"{self.path}: guild does not read {why}; convert it to version 3, little endian")
        tensor_count = self.count("tensors", _SMALLEST_TENSOR_BYTES)
        field_count = self.count("metadata fields", _SMALLEST_FIELD_BYTES)
        fields: dict[str, object] = {}
        for _ in range(field_count):
            key = self.string()
            if key in fields:
                raise self.damaged(f"metadata field {key!r} stands there twice")
            fields[key] = self.value(int(self.number("I")))
        rows = [self.tensor_row() for _ in range(tensor_count)]
        alignment = fields.get("general.alignment", _DEFAULT_ALIGNMENT)
        if not isinstance(alignment, int) or alignment < 1 or alignment & (alignment - 1):
            raise self.damaged(f"'general.alignment' is {alignment!r}, not a power of two")
        start = -(-self.at // alignment) * alignment
        tensors: dict[str, GgufTensor] = {}
        for name, kind, shape, offset in rows:
            if name in tensors:
                raise self.damaged(f"tensor {name!r} stands there twice")
            if offset % alignment:
                raise self.damaged(f"tensor {name!r} starts at {offset}, which is no multiple of {alignment}")
            tensors[name] = self.place(name, kind, shape, start + offset)
        return GgufFile(self.path, fields, tensors)

    def take(self, size_bytes: int) -> bytes:
        end = self.at + size_bytes
        if end > len(self.data):
            raise GgufError(
                f"{self.path}: ends at byte {len(self.data)} inside its own header, where {size_bytes} more bytes from "
                f"{self.at} on are announced; it is damaged or cut short, fetch it again"
            )
        taken = self.data[self.at : end]
        self.at = end
        return taken

    def number(self, code: str) -> int | float | bool:
        number: int | float | bool = struct.unpack("<" + code, self.take(struct.calcsize("<" + code)))[0]
        return number

    def count(self, what: str, smallest_bytes: int) -> int:
        """Read a 64-bit count, and refuse one that the rest of the file cannot hold."""
        count = int(self.number("Q"))
        if count * smallest_bytes > len(self.data) - self.at:
            raise self.damaged(f"announces {count} {what}, more than its {len(self.data)} bytes can hold")
        return count

    def string(self) -> str:
        raw = self.take(self.count("characters", 1))
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            raise self.damaged(f"the text {raw[:40]!r} is not UTF-8") from None

    def value(self, kind: int) -> object:
        if kind in _SCALARS:
            return self.number(_SCALARS[kind])
        if kind == _STRING:
            return self.string()
        if kind != _ARRAY:
            raise self.damaged(f"has a metadata field of the unknown type {kind}")
        item = int(self.number("I"))
        if item == _STRING:
            return [self.string() for _ in range(self.count("strings", 8))]
        if item not in _SCALARS:
            raise self.damaged(f"has a metadata array of the unknown type {item}")
        code = _SCALARS[item]
        length = self.count("array items", struct.calcsize("<" + code))
        return list(struct.unpack(f"<{length}{code}", self.take(length * struct.calcsize("<" + code))))

    def tensor_row(self) -> tuple[str, GGMLQuantizationType, tuple[int, ...], int]:
        name = self.string()
        dimensions = int(self.number("I"))
        if not 1 <= dimensions <= _MAX_DIMENSIONS:
            raise self.damaged(f"tensor {name!r} has {dimensions} dimensions")
        shape = tuple(int(self.number("Q")) for _ in range(dimensions))[::-1]
        code = int(self.number("I"))
        try:
            kind = GGMLQuantizationType(code)
        except ValueError:
            raise GgufError(
                f"{self.path}: tensor {name!r} has the unknown quantisation type {code}; "
                "fetch another quantisation (Q4_K_M, Q8_0 and F16 are known), or update the `gguf` package"
            ) from None
        return name, kind, shape, int(self.number("Q"))

    def place(self, name: str, kind: GGMLQuantizationType, shape: tuple[int, ...], offset: int) -> GgufTensor:
        block, block_bytes = GGML_QUANT_SIZES[kind]
        if not all(shape) or shape[-1] % block:
            raise self.damaged(
                f"tensor {name!r} has the shape {shape}, which does not fit {kind.name} blocks of {block}"
            )
        size_bytes = prod(shape) // block * block_bytes
        if offset + size_bytes > len(self.data):
            raise GgufError(
                f"{self.path}: tensor {name!r} should end at byte {offset + size_bytes}, but the file ends at "
                f"{len(self.data)}; it is damaged or cut short, fetch it again"
            )
        return GgufTensor(name, kind, shape, offset, size_bytes)

    def damaged(self, what: str) -> GgufError:
        return GgufError(f"{self.path}: {what}; the file is damaged, fetch it again")


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
