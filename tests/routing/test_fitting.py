import numpy as np
import pytest

from guild.contract import TASKS
from guild.routing.fast import FastStage
from guild.routing.fitting import fit_fast, fit_linear, fit_mix, fit_temperature, fit_threshold
from guild.routing.linear import softmax
from guild.routing.requests import LabelledRequest


def test_temperature_recovers_overconfidence() -> None:
    random = np.random.default_rng(0)
    honest = random.normal(0, 1.5, (4000, 6)).astype(np.float32)
    y = np.array([random.choice(6, p=row / row.sum()) for row in softmax(honest).astype(float)])
    assert fit_temperature(honest * 3, y) == pytest.approx(3, rel=0.1)


def test_mix_leans_on_the_better_logits() -> None:
    random = np.random.default_rng(1)
    y = random.integers(0, 6, 1000)
    truth = np.eye(6, dtype=np.float32)[y]
    good = 3 * truth + random.normal(0, 1, truth.shape).astype(np.float32)
    noise = random.normal(0, 1, truth.shape).astype(np.float32)
    assert fit_mix(good, noise, y)[0] < 0.2
    assert fit_mix(noise, good, y)[0] > 2


def test_threshold_is_the_lowest_confidence_that_is_right_often_enough() -> None:
    confidence = np.linspace(0.5, 0.99, 100, dtype=np.float32)
    probabilities = np.stack([confidence, 1 - confidence], axis=1)
    y = np.array([1] * 50 + [0] * 50)
    threshold = fit_threshold(probabilities, y, 0.9)
    above = confidence >= threshold
    assert (y[above] == 0).mean() >= 0.9
    assert above.sum() == 55


def test_a_stage_that_is_never_right_often_enough_never_decides() -> None:
    probabilities = np.full((100, 2), 0.5, dtype=np.float32)
    assert fit_threshold(probabilities, np.arange(100) % 2, 0.9) > 1


def test_the_fast_stage_learns_what_its_words_say() -> None:
    sayings = {"explain": "why does it hang", "test": "cover it with cases", "edit": "rename the field please"}
    requests = [
        LabelledRequest(text=f"{words} in file {n}", task=task, difficulty="easy", lang="en")
        for task, words in sayings.items()
        for n in range(8)
    ]
    names, rarity, linear = fit_fast(requests)
    stage = FastStage(linear, names, rarity, 0.5)
    # Tasks that nobody asked for have no weights, so the model speaks of the three only.
    said = {words: int(stage.logits(words).argmax()) for words in sayings.values()}
    assert len(set(said.values())) == 3


def test_linear_fits_separable_points() -> None:
    x = np.eye(len(TASKS), dtype=np.float32).repeat(5, axis=0)
    y = np.arange(len(TASKS)).repeat(5)
    linear = fit_linear(x, y, 100.0)
    assert (linear.logits(x).argmax(axis=1) == y).all()
    assert linear.weights.shape == (len(TASKS), len(TASKS))
