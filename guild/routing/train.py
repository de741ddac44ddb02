"""Training of the router: reads the labelled requests, fits each stage, and writes its weights with a card beside them.

Weights come from the train split; temperature, mix and threshold from the dev split; the held-out split is not opened here.
"""

import hashlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from guild.contract import TASKS, Base
from guild.routing.encoder import MiniLM, encoder_texts
from guild.routing.fast import FastStage
from guild.routing.fitting import (
    Labels,
    fit_fast,
    fit_linear,
    fit_mix,
    fit_temperature,
    fit_threshold,
    labels,
)
from guild.routing.linear import Vector, save_weights, softmax
from guild.routing.probe import AttentiveProbe, HiddenStates, probe_turn
from guild.routing.probe_fitting import fit_probe
from guild.routing.requests import LabelledRequest, read_split
from guild.stats.classification import calibration_error, macro_f1

Tick = Callable[[str, int, int], None]

SURE = 0.9
"""The fast stage decides alone where it was right at least this often on dev: above what the later stages reach on average."""


PROBES = 3
"""So many probes, of different seeds, are averaged."""


@dataclass(frozen=True, slots=True)
class Splits:
    """What training may see."""

    train: list[LabelledRequest]
    dev: list[LabelledRequest]

    @property
    def sha256(self) -> str:
        """Return the hash over all texts and labels, in order."""
        digest = hashlib.sha256()
        for request in [*self.train, *self.dev]:
            digest.update(f"{request.task}\0{request.text}\0".encode())
        return digest.hexdigest()


def read_splits() -> Splits:
    """Read the train and the dev split from the shelf."""
    return Splits(read_split("train"), read_split("dev"))


def train_fast(splits: Splits, path: Path) -> FastStage:
    """Fit the fast stage and write it."""
    names, rarity, linear = fit_fast(splits.train)
    stage = FastStage(linear, names, rarity, 1.0)
    logits = np.stack([stage.logits(request.text) for request in splits.dev])
    temperature = fit_temperature(logits, labels(splits.dev))
    card = _card(splits, logits / temperature, SURE) | {"temperature": temperature}
    arrays = {
        "names": np.array("\n".join(names)),
        "rarity": rarity.astype(np.float16),
        "weights": linear.weights.astype(np.float16),
        "bias": linear.bias,
    }
    save_weights(path, arrays, card)
    return FastStage.load(path)


def train_encoder(splits: Splits, fast: FastStage, path: Path, strength: float = 1.0) -> None:
    """Fit the encoder stage and write it."""
    encoder = MiniLM()

    def embed(requests: Sequence[LabelledRequest]) -> Vector:
        texts = [text for request in requests for text in encoder_texts(request.text)]
        return encoder.embed(texts).reshape(len(requests), -1)

    linear = fit_linear(embed(splits.train), labels(splits.train), strength)
    arrays: dict[str, NDArray[Any]] = {"weights": linear.weights.astype(np.float16), "bias": linear.bias}
    _save_mixed(splits, arrays, linear.logits(embed(splits.dev)), fast, path, {})


def train_probe(
    splits: Splits,
    fast: FastStage,
    base: Base,
    layer: int,
    hidden: HiddenStates,
    path: Path,
    cache: Path,
    tick: Tick,
) -> None:
    """Fit the probe of one base and write it; the base's states are kept in `cache`, so that an interrupted run goes on."""
    states = StateCache(cache / base.sha256[:16], layer, hidden)
    train = states.of(splits.train, lambda done, total: tick("train", done, total))
    dev = states.of(splits.dev, lambda done, total: tick("dev", done, total))
    probes = []
    for seed in range(PROBES):
        tick("probes", seed, PROBES)
        probes.append(fit_probe(train, labels(splits.train), seed))
    own = np.stack([np.mean([probe.logits(each) for probe in probes], axis=0) for each in dev])
    arrays = {
        name: np.stack([getattr(probe, name) for probe in probes]).astype(np.float16)
        for name in AttentiveProbe.__dataclass_fields__
    }
    card = {
        "base": base.name,
        "base_sha256": base.sha256,
        "layer": layer,
        "prompt": "".join(probe_turn("")),
    }
    _save_mixed(splits, arrays, own, fast, path, card)


class StateCache:
    """Hidden states by request, a file each, because a base needs about a second for each."""

    def __init__(self, folder: Path, layer: int, hidden: HiddenStates) -> None:
        """Keep states in `folder`; those of another layer or prompt are never mistaken for these."""
        self._folder, self._layer, self._hidden = folder, layer, hidden
        folder.mkdir(parents=True, exist_ok=True)

    def of(self, requests: Sequence[LabelledRequest], tick: Callable[[int, int], None]) -> list[Vector]:
        """Return each request's states (tokens, hidden size), computing and storing what is not known yet."""
        found = []
        for number, request in enumerate(requests, start=1):
            path = self._folder / f"{self._key(request.text)}.npy"
            if not path.is_file():
                states = self._hidden(probe_turn(request.text), self._layer)
                fresh = path.with_name(f".{os.getpid()}.npy")
                np.save(fresh, states.astype(np.float16))
                fresh.replace(path)
            found.append(np.load(path).astype(np.float32))
            tick(number, len(requests))
        return found

    def _key(self, text: str) -> str:
        return hashlib.sha256(f"{self._layer}\0{probe_turn(text)}".encode()).hexdigest()[:32]


def _save_mixed(
    splits: Splits, arrays: dict[str, NDArray[Any]], own: Vector, fast: FastStage, path: Path, extra: dict[str, Any]
) -> None:
    quick = np.stack([fast.logits(request.text) for request in splits.dev])
    mix, temperature = fit_mix(own, quick, labels(splits.dev))
    card = _card(splits, (own + mix * quick) / temperature, 0.0) | {"temperature": temperature, "mix": mix} | extra
    save_weights(path, arrays, card)


def _card(splits: Splits, calibrated_logits: NDArray[np.floating[Any]], wanted: float) -> dict[str, Any]:
    y: Labels = labels(splits.dev)
    probabilities = softmax(calibrated_logits)
    return {
        "tasks": list(TASKS),
        "data_sha256": splits.sha256,
        "train_requests": len(splits.train),
        "dev_requests": len(splits.dev),
        "dev_macro_f1": round(macro_f1(y, probabilities.argmax(axis=1), len(TASKS)), 4),
        "dev_calibration_error": round(calibration_error(y, probabilities), 4),
        "threshold": fit_threshold(probabilities, y, wanted) if wanted else 0.0,
    }
