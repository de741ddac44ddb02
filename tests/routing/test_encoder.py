import numpy as np
import pytest

from guild import places
from guild.contract import TASKS
from guild.routing.encoder import EncoderStage, encoder_texts
from guild.routing.fast import FastStage
from guild.routing.fitting import labels
from guild.routing.requests import read_split
from guild.stats.classification import macro_f1

WEIGHTS = places.shelf("router") / "weights"


def test_prose_and_code_are_embedded_apart() -> None:
    prose, code = encoder_texts("please rename x\n\nfunc f() {\n\tx := 1\n\t// x is a bad name\n}")
    assert prose == "please rename x\n// x is a bad name"
    assert code.startswith("func f() {")


def test_it_beats_the_fast_stage_on_dev_or_equals_it() -> None:
    fast = FastStage.load(WEIGHTS / "fast.npz")
    encoder = EncoderStage.load(WEIGHTS / "encoder.npz", fast)
    requests = read_split("dev")[:100]
    y = labels(requests)
    ours, theirs = (np.stack([s.probabilities(r.text) for r in requests]).argmax(axis=1) for s in (encoder, fast))
    assert macro_f1(y, ours, len(TASKS)) >= macro_f1(y, theirs, len(TASKS))


def test_a_request_without_code_or_without_words_is_fine() -> None:
    encoder = EncoderStage.load(WEIGHTS / "encoder.npz", FastStage.load(WEIGHTS / "fast.npz"))
    for text in ("hi", "func f() {}", "?"):
        assert encoder.probabilities(text).sum() == pytest.approx(1, abs=1e-4)
