"""A multinomial linear model over features or vectors: the numpy that decides, and the file that keeps it.

Fitting is in `fitting.py`, because it needs scikit-learn and deciding must not: importing that takes longer than the whole fast
stage may.
"""

import io
import json
import os
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from guild.errors import RouterError

Vector = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Linear:
    """`weights` (inputs, tasks), `bias` (tasks,).

    `temperature` divides the logits and makes the probabilities honest; it is fitted on requests the weights never saw.
    """

    weights: Vector
    bias: Vector
    temperature: float = 1.0

    def logits(self, x: Vector) -> Vector:
        """Return logits (rows, tasks) for inputs (rows, inputs)."""
        return np.asarray(x @ self.weights + self.bias, dtype=np.float32)

    def probabilities(self, logits: Vector) -> Vector:
        """Return calibrated probabilities (rows, tasks), each row summing to 1."""
        return softmax(logits / self.temperature)


def softmax(logits: NDArray[np.floating[Any]]) -> Vector:
    """Return the softmax over the last axis."""
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=-1, keepdims=True), dtype=np.float32)


def save_weights(path: Path, arrays: Mapping[str, NDArray[Any]], card: Mapping[str, Any]) -> None:
    """Write arrays and their card (what they were trained on, and how well they do) as one .npz, atomically."""
    path.parent.mkdir(parents=True, exist_ok=True)
    buffer = io.BytesIO()
    named: dict[str, Any] = {**arrays, "card": np.array(json.dumps(card, indent=1, sort_keys=True))}
    np.savez_compressed(buffer, **named)
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    fresh.write_bytes(buffer.getvalue())
    fresh.replace(path)


def read_weights(path: Path, fields: Sequence[str] = ()) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
    """Read arrays and card; raises RouterError when the file is missing or damaged, or its card lacks one of `fields`."""
    try:
        with np.load(path) as stored:
            arrays = {name: stored[name] for name in stored.files}
        card = dict(json.loads(str(arrays.pop("card"))))
        return arrays, card | {field: card[field] for field in fields}
    except FileNotFoundError:
        raise RouterError(f"{path}: no router weights there; run: guild routes train") from None
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise RouterError(f"{path}: damaged router weights ({error}); run: guild routes train") from None
