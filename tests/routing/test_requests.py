"""The labelled requests are data that people rely on: these tests are what makes the held-out split worth its name."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from guild.contract import TASKS
from guild.errors import RouterError
from guild.routing.encoder import MiniLM
from guild.routing.keywords import keyword_task
from guild.routing.requests import SPLITS, LabelledRequest, near_duplicates, read_split
from guild.stats.classification import macro_f1

DATA = {split: read_split(split) for split in SPLITS}


def test_there_are_enough_requests_of_every_task_in_every_split() -> None:
    assert sum(len(requests) for requests in DATA.values()) >= 1500
    for requests in DATA.values():
        counts = Counter(request.task for request in requests)
        assert set(counts) == set(TASKS)
        assert min(counts.values()) >= 0.1 * len(requests)


def test_half_are_hard_and_some_are_not_english() -> None:
    for requests in DATA.values():
        assert sum(request.difficulty == "hard" for request in requests) >= 0.5 * len(requests)
    everyone = [request for requests in DATA.values() for request in requests]
    assert sum(request.lang != "en" for request in everyone) >= 0.08 * len(everyone)


def test_no_author_stands_in_two_splits() -> None:
    authors = [{request.batch[0] for request in requests} for requests in DATA.values()]
    assert sum(len(each) for each in authors) == len(set.union(*authors))


@pytest.mark.parametrize(("one", "other"), [("train", "dev"), ("train", "held-out"), ("dev", "held-out")])
def test_no_request_of_one_split_nearly_stands_in_another(one: str, other: str) -> None:
    pairs = near_duplicates(DATA[one], DATA[other])
    assert not pairs, [(a.batch, a.text[:60], b.batch, b.text[:60]) for a, b, _ in pairs]


def test_no_text_has_two_labels() -> None:
    everyone = [request for requests in DATA.values() for request in requests]
    texts = {request.text.strip().lower() for request in everyone}
    labelled = {(request.text.strip().lower(), request.task) for request in everyone}
    assert len(labelled) == len(texts)


def test_the_held_out_split_is_hard_for_keywords() -> None:
    assert _macro_f1([TASKS.index(keyword_task(request.text)) for request in DATA["held-out"]]) <= 0.5


def test_the_held_out_split_is_hard_for_nearest_neighbours() -> None:
    encoder = MiniLM()
    known = encoder.embed([request.text for request in DATA["train"]])
    asked = encoder.embed([request.text for request in DATA["held-out"]])
    nearest = (asked @ known.T).argmax(axis=1)
    assert _macro_f1([TASKS.index(DATA["train"][n].task) for n in nearest]) <= 0.6


def _macro_f1(guess: list[int]) -> float:
    truth = np.array([TASKS.index(request.task) for request in DATA["held-out"]])
    return macro_f1(truth, np.array(guess), len(TASKS))


def test_near_duplicates_are_found_in_spite_of_small_changes() -> None:
    def request(text: str) -> LabelledRequest:
        return LabelledRequest(text=text, task="edit", difficulty="easy", lang="en")

    ours = [request("please rename the handler in server.go to something better and keep the route")]
    theirs = [request("Rename the handler in server.go to something better, keep the route"), request("tests pls")]
    ((_, found, share),) = near_duplicates(ours, theirs)
    assert found is theirs[0]
    assert share > 0.5
    assert near_duplicates([request("ok")], [request("OK"), request("ok then")])[0][1].text == "OK"


def test_a_bad_line_is_named(tmp_path: Path) -> None:
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev" / "a1.jsonl").write_text('{"text": "x", "task": "dance", "difficulty": "easy", "lang": "en"}\n')
    with pytest.raises(RouterError, match=r"a1\.jsonl:1: not a labelled request"):
        read_split("dev", tmp_path)
