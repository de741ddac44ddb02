import numpy as np
import pytest

from guild.contract import TASKS
from guild.routing.analysis import base_as_classifier, keyword_rules, nearest_neighbour, score
from guild.routing.encoder import MiniLM
from guild.routing.linear import Vector
from guild.routing.requests import LabelledRequest


def request(text: str, task: str) -> LabelledRequest:
    return LabelledRequest.model_validate({"text": text, "task": task, "difficulty": "easy", "lang": "en"})


ASKED = [
    request("write unit tests for Sum", "test"),
    request("why is my map nil", "explain"),
    request("fix it", "edit"),
]


def test_a_perfect_contestant_scores_one() -> None:
    answers = {r.text: np.eye(len(TASKS), dtype=np.float32)[TASKS.index(r.task)] for r in ASKED}
    found = score("oracle", lambda text: answers[text], ASKED)
    assert found.macro_f1.value == found.accuracy.value == 1
    assert found.calibration_error == 0
    assert np.array(found.confusion).trace() == 3
    assert found.row()["macro_f1"] == {"value": 1.0, "low": 1.0, "high": 1.0}


def test_keyword_rules_get_the_plain_ones() -> None:
    assert score("keywords", keyword_rules, ASKED, calibrated=False).accuracy.value == 1


def test_the_nearest_neighbour_of_a_training_request_is_itself() -> None:
    assert score("nearest", nearest_neighbour(ASKED, MiniLM()), ASKED, calibrated=False).accuracy.value == 1


@pytest.mark.parametrize(
    ("said", "task"), [("Edit.", "edit"), (" test\n", "test"), ("I cannot say", "other"), ("review or edit", "review")]
)
def test_the_base_is_read_by_the_first_label_that_it_names(said: str, task: str) -> None:
    found: Vector = base_as_classifier(lambda _: said)("x")
    assert TASKS[int(found.argmax())] == task
