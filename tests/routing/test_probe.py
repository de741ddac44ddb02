from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from guild import places
from guild.contract import TASKS
from guild.errors import RouterError
from guild.routing import probe_fitting
from guild.routing.fast import FastStage
from guild.routing.linear import Vector, read_weights, save_weights
from guild.routing.probe import BUDGET, AttentiveProbe, ProbeStage, misfit, probe_turn
from guild.routing.probe_fitting import fit_probe

SIZE = 16
WEIGHTS = places.shelf("router") / "weights"
SHIPPED = WEIGHTS / "probe-qwen2.5-coder-0.5b.npz"


def _made_up(count: int, seed: int = 0) -> tuple[list[Vector], np.ndarray]:
    """States in which one token somewhere tells the label, and all others are noise."""
    random = np.random.default_rng(seed)
    y = random.integers(0, len(TASKS), count)
    states = []
    for label in y:
        each = random.normal(0, 1, (random.integers(5, 30), SIZE)).astype(np.float32)
        where = random.integers(0, len(each) - 1)
        each[where, :6] = 8 * np.eye(len(TASKS))[label]
        each[where, 7] = 8
        states.append(each)
    return states, y


@pytest.fixture(scope="module")
def fitted() -> AttentiveProbe:
    states, y = _made_up(400)
    return fit_probe(states, y, seed=0)


def test_it_finds_the_one_token_that_tells(fitted: AttentiveProbe) -> None:
    states, y = _made_up(200, seed=1)
    assert np.mean([fitted.logits(each).argmax() == label for each, label in zip(states, y, strict=True)]) > 0.9


def test_the_same_seed_gives_the_same_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe_fitting, "EPOCHS", 1)
    states, y = _made_up(64)
    one, two, other = (fit_probe(states, y, seed) for seed in (3, 3, 4))
    assert (one.out == two.out).all()
    assert not (one.out == other.out).all()


def test_numpy_decides_as_torch_fitted(monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    kept = {}
    make, finish = probe_fitting._module, probe_fitting._probe

    def remember(model: object, mean: Vector, spread: Vector) -> AttentiveProbe:
        kept["model"] = model
        return finish(model, mean, spread)

    monkeypatch.setattr(probe_fitting, "EPOCHS", 1)
    monkeypatch.setattr(probe_fitting, "_module", make)
    monkeypatch.setattr(probe_fitting, "_probe", remember)
    states, y = _made_up(64)
    probe = fit_probe(states, y, seed=0)
    x = torch.from_numpy((states[0] - probe.mean) / probe.spread).float()
    with torch.no_grad():
        expected = kept["model"].eval()(x[None], torch.ones(1, len(x), dtype=torch.bool), x[-1:])[0].numpy()
    assert probe.logits(states[0]) == pytest.approx(expected, abs=1e-4)


def test_the_turn_is_bounded_and_holds_the_request() -> None:
    before, middle, after = probe_turn("Why is this slow?\n\n" + "\tx := f(1)\n" * 5000)
    assert "Why is this slow?" in middle
    assert len(middle) <= BUDGET * 1.1
    assert before.endswith("\n\n")
    assert after.startswith("\n\n")


def test_the_shipped_probe_reads_the_layer_and_adds_the_fast_stage() -> None:
    asked = []

    def hidden(turn: Sequence[str], layer: int) -> Vector:
        asked.append((turn, layer))
        return np.random.default_rng(0).normal(0, 1, (20, 896)).astype(np.float32)

    stage = ProbeStage.load(SHIPPED, hidden, FastStage.load(WEIGHTS / "fast.npz"))
    assert stage.probabilities("fix it").sum() == pytest.approx(1, abs=1e-4)
    assert asked == [(probe_turn("fix it"), 12)]


def test_a_probe_of_other_weights_or_another_prompt_does_not_fit(tmp_path: Path) -> None:
    arrays, card = read_weights(SHIPPED)
    known = frozenset([card["base_sha256"]])
    assert misfit(SHIPPED, known) is None
    said = misfit(SHIPPED, frozenset(["0" * 64]))
    assert said is not None
    assert said.endswith("run: guild routes train --base qwen2.5-coder-0.5b")
    save_weights(tmp_path / "p.npz", arrays, {**card, "prompt": "What is this?"})
    assert "another prompt" in str(misfit(tmp_path / "p.npz", known))


def test_a_card_that_lacks_a_field_is_damage(tmp_path: Path) -> None:
    arrays, card = read_weights(SHIPPED)
    del card["mix"]
    save_weights(tmp_path / "p.npz", arrays, card)
    with pytest.raises(RouterError, match=r"damaged router weights \('mix'\)"):
        ProbeStage.load(tmp_path / "p.npz", lambda *_: np.zeros((1, 896)), FastStage.load(WEIGHTS / "fast.npz"))
