from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from guild.contract import Base
from guild.routing import probe_fitting, train
from guild.routing.fast import FastStage
from guild.routing.linear import Vector, read_weights
from guild.routing.probe import ProbeStage
from guild.routing.requests import read_split
from guild.routing.train import Splits, StateCache, train_fast, train_probe

SPLITS = Splits(read_split("train")[::20], read_split("dev")[::10])
BASE = Base("made-up", Path("nowhere"), "cd" * 32, 1024)


def _hidden(turn: Sequence[str], layer: int) -> Vector:
    """States that follow from the text alone: letters as one-hot vectors."""
    return np.eye(32, dtype=np.float32)[[ord(letter) % 32 for letter in "".join(turn)]]


def test_stages_are_fitted_written_and_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe_fitting, "EPOCHS", 1)
    monkeypatch.setattr(train, "PROBES", 2)
    fast = train_fast(SPLITS, tmp_path / "fast.npz")
    path = tmp_path / "probe.npz"
    train_probe(SPLITS, fast, BASE, 2, _hidden, path, tmp_path / "cache", lambda *_: None)
    card = read_weights(path)[1]
    assert card["data_sha256"] == SPLITS.sha256
    assert (card["layer"], card["train_requests"]) == (2, len(SPLITS.train))
    stage = ProbeStage.load(path, _hidden, fast)
    assert stage.probabilities("fix it").sum() == pytest.approx(1, abs=1e-4)
    assert isinstance(fast, FastStage)


def test_states_are_computed_once_and_never_shared_between_layers(tmp_path: Path) -> None:
    asked: list[int] = []

    def counting(turn: Sequence[str], layer: int) -> Vector:
        asked.append(layer)
        return _hidden(turn, layer)

    requests = SPLITS.dev[:5]
    first = StateCache(tmp_path, 2, counting).of(requests, lambda *_: None)
    again = StateCache(tmp_path, 2, counting).of(requests, lambda *_: None)
    assert asked == [2] * 5
    assert all((a == b).all() for a, b in zip(first, again, strict=True))
    StateCache(tmp_path, 3, counting).of(requests, lambda *_: None)
    assert asked == [2] * 5 + [3] * 5


def test_the_data_hash_changes_with_any_label() -> None:
    other = SPLITS.dev[0].model_copy(update={"task": "other" if SPLITS.dev[0].task != "other" else "edit"})
    assert Splits(SPLITS.train, [other, *SPLITS.dev[1:]]).sha256 != SPLITS.sha256
