import numpy as np
import pytest
from sklearn.metrics import confusion_matrix, f1_score

from guild.stats.classification import bootstrap, calibration_error, confusion, macro_f1


def test_confusion_and_macro_f1_agree_with_scikit_learn() -> None:
    random = np.random.default_rng(0)
    truth, guess = random.integers(0, 6, 200), random.integers(0, 6, 200)
    assert (confusion(truth, guess, 6) == confusion_matrix(truth, guess)).all()
    assert macro_f1(truth, guess, 6) == pytest.approx(f1_score(truth, guess, average="macro"))


def test_macro_f1_leaves_out_classes_that_nobody_named() -> None:
    assert macro_f1(np.array([0, 0, 1]), np.array([0, 0, 1]), 6) == 1.0


def test_calibration_error_is_the_gap_between_confidence_and_accuracy() -> None:
    probabilities = np.tile(np.array([[0.8, 0.2]], dtype=np.float32), (10, 1))
    truth = np.array([0] * 5 + [1] * 5)
    assert calibration_error(truth, probabilities) == pytest.approx(0.3, abs=1e-6)


def test_honest_probabilities_have_almost_no_calibration_error() -> None:
    random = np.random.default_rng(1)
    first = random.uniform(0, 1, 50_000)
    probabilities = np.stack([first, 1 - first], axis=1).astype(np.float32)
    truth = (random.uniform(0, 1, 50_000) > first).astype(int)
    assert calibration_error(truth, probabilities) < 0.01


def test_certainty_of_one_falls_into_the_last_bin() -> None:
    assert calibration_error(np.array([0]), np.array([[1.0, 0.0]], dtype=np.float32)) == 0


def test_bootstrap_covers_the_value_and_repeats() -> None:
    values = np.random.default_rng(2).normal(5, 1, 100)
    first, again = (bootstrap(lambda rows: float(values[rows].mean()), 100) for _ in range(2))
    assert first == again
    assert first.low < first.value < first.high
    assert first.high - first.low == pytest.approx(2 * 1.96 * 0.1, rel=0.3)
