import numpy as np
import pytest

from guild import places
from guild.contract import TASKS
from guild.routing.fast import FastStage
from guild.routing.fitting import labels
from guild.routing.linear import read_weights
from guild.routing.requests import read_split
from guild.stats.classification import calibration_error, macro_f1

PATH = places.shelf("router") / "weights" / "fast.npz"


@pytest.fixture(scope="module")
def stage() -> FastStage:
    return FastStage.load(PATH)


def test_the_shipped_weights_do_on_dev_what_their_card_says(stage: FastStage) -> None:
    requests, card = read_split("dev"), read_weights(PATH)[1]
    y, probabilities = labels(requests), np.stack([stage.probabilities(r.text) for r in requests])
    assert macro_f1(y, probabilities.argmax(axis=1), len(TASKS)) == pytest.approx(card["dev_macro_f1"], abs=0.01)
    assert calibration_error(y, probabilities) == pytest.approx(card["dev_calibration_error"], abs=0.01)


def test_where_it_decides_alone_it_is_nearly_always_right(stage: FastStage) -> None:
    requests = read_split("dev")
    y, probabilities = labels(requests), np.stack([stage.probabilities(r.text) for r in requests])
    alone = probabilities.max(axis=1) >= stage.threshold
    assert 0.1 < alone.mean() < 1
    assert (probabilities.argmax(axis=1) == y)[alone].mean() >= 0.88


@pytest.mark.parametrize("text", ["", "\x00", "😀" * 50, "func", "x" * 1_000_000, "\n" * 100_000, "a " * 300_000])
def test_odd_texts_get_probabilities_too(stage: FastStage, text: str) -> None:
    assert stage.probabilities(text).sum() == pytest.approx(1, abs=1e-4)


def test_a_text_without_known_words_is_left_to_the_prior(stage: FastStage) -> None:
    assert stage.logits("") == pytest.approx(stage.logits(""))
    assert stage.probabilities("").max() < stage.threshold
