from pathlib import Path

import numpy as np
import pytest

from guild.errors import RouterError
from guild.routing.linear import Linear, read_weights, save_weights, softmax


def test_softmax_sums_to_one_and_survives_large_logits() -> None:
    found = softmax(np.array([[1000.0, 1001.0], [-5.0, -5.0]]))
    assert found.sum(axis=1) == pytest.approx([1, 1])
    assert found[1] == pytest.approx([0.5, 0.5])


def test_temperature_softens_without_changing_the_order() -> None:
    logits = np.array([[2.0, 1.0, 0.0]], dtype=np.float32)
    sharp, soft = (Linear(np.eye(3), np.zeros(3), t).probabilities(logits) for t in (1.0, 4.0))
    assert sharp.argmax() == soft.argmax()
    assert sharp.max() > soft.max()


def test_weights_come_back_with_their_card(tmp_path: Path) -> None:
    path = tmp_path / "new" / "w.npz"
    save_weights(path, {"a": np.arange(3)}, {"dev_macro_f1": 0.5})
    arrays, card = read_weights(path)
    assert arrays["a"].tolist() == [0, 1, 2]
    assert card == {"dev_macro_f1": 0.5}
    assert list(path.parent.iterdir()) == [path]


def test_missing_and_damaged_weights_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(RouterError, match="no router weights there; run: guild routes train"):
        read_weights(tmp_path / "w.npz")
    path = tmp_path / "w.npz"
    save_weights(path, {"a": np.arange(10_000)}, {})
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(RouterError, match="damaged router weights"):
        read_weights(path)
