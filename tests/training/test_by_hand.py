"""A gradient worked out by hand is the one that MLX finds, on any layers that the two can share."""

from pathlib import Path

import mlx.core as mx
import numpy as np
import pytest
from mlx.utils import tree_flatten
from toy import STEPS, toy_rows

from guild.compute import matrix_units
from guild.compute.backend import ready
from guild.compute.loading import load_model
from guild.contract import Base
from guild.training import by_hand
from guild.training.halves import Halves
from guild.training.lanes import Lanes
from guild.training.learner import Learner
from guild.training.recipe import LoRACard

here = pytest.mark.skipif(ready().device != "cpu" or not ready().compiles, reason="written for a CPU with a compiler")
LORA = LoRACard(rank=4, scale=4.0, layers=2)


def learner(base: Base, lora: LoRACard = LORA) -> Learner:
    halves = Halves(load_model(base)[0], lora, 0)
    # Matrices as they are after some steps: at first one of each pair is zero, and so is half of the gradient.
    dice = mx.random.key(5)
    halves.take({name: mx.random.normal(value.shape, key=dice) * 0.1 for name, value in halves.adapter().items()})
    return Learner(halves, toy_rows(), STEPS, 9, keep=True, lanes=Lanes(1))


def flat(gradients: object) -> dict[str, np.ndarray]:
    return {name: np.array(value) for name, value in tree_flatten(gradients)}


@here
@pytest.mark.parametrize("modules", [("q_proj", "v_proj"), LoRACard().modules])
def test_it_is_mlxs_own_in_float32(tiny_base: Base, monkeypatch: pytest.MonkeyPatch, modules: tuple[str, ...]) -> None:
    monkeypatch.setattr(matrix_units, "usable", lambda: False)
    mine = learner(tiny_base, LORA.model_copy(update={"modules": modules}))
    assert not mine._halves.by_hand
    for number in (0, 7):
        value, expected = mine._learn([number])
        found, gradients = by_hand.value_and_gradient(mine._halves, *mine._batch([number]))
        assert found.item() == pytest.approx(value.item(), rel=1e-4)
        expected_flat, found_flat = flat(expected), flat(gradients)
        assert expected_flat.keys() == found_flat.keys()
        for name, one in expected_flat.items():
            np.testing.assert_allclose(found_flat[name], one, rtol=2e-3, atol=2e-4 * np.abs(one).max(), err_msg=name)


@pytest.mark.skipif(not matrix_units.usable(), reason="this CPU has no matrix units")
def test_on_matrix_units_it_is_near_to_that(tiny_base: Base, monkeypatch: pytest.MonkeyPatch) -> None:
    quick = learner(tiny_base)
    assert quick._halves.by_hand
    value, gradients = quick._learn([3])
    monkeypatch.setattr(matrix_units, "usable", lambda: False)
    exact, expected = learner(tiny_base)._learn([3])
    assert value.item() == pytest.approx(exact.item(), rel=0.02)
    one = np.concatenate([value.ravel() for _, value in sorted(flat(gradients).items())])
    other = np.concatenate([value.ravel() for _, value in sorted(flat(expected).items())])
    assert one @ other > 0.995 * np.linalg.norm(one) * np.linalg.norm(other)


@pytest.mark.skipif(not matrix_units.usable(), reason="this CPU has no matrix units")
def test_with_dropout_mlx_finds_the_gradient(tiny_base: Base) -> None:
    assert not learner(tiny_base, LORA.model_copy(update={"dropout": 0.1}))._halves.by_hand


def test_stock_blocks_are_left_to_mlx(tiny: Path) -> None:
    import mlx_lm

    assert not Halves(mlx_lm.load(str(tiny / "base"))[0], LORA, 0).by_hand
