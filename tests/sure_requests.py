"""Requests on which the router's fast stage decides alone, and one on which it does not, found by asking it.

So a test of something else never waits for the encoder, and the weights may change.
"""

from collections.abc import Callable
from functools import cache

from guild import places
from guild.contract import TASKS, Task
from guild.routing.fast import FastStage
from guild.routing.requests import LabelledRequest, read_split

_SHORT = 100


@cache
def sure_request(task: Task) -> str:
    """Return a short labelled request of one line that the fast stage is sure is of this task type."""
    return _first(lambda best, sure, request: sure and best == request.task == task)


@cache
def doubtful_request() -> str:
    """Return a short labelled request that the fast stage leaves to the next stage."""
    return _first(lambda best, sure, request: not sure)


def _first(wanted: Callable[[Task, bool, LabelledRequest], bool]) -> str:
    stage = _stage()
    for request in _short_requests():
        probabilities = stage.probabilities(request.text)
        if wanted(TASKS[int(probabilities.argmax())], probabilities.max() >= stage.threshold, request):
            return request.text
    raise AssertionError(
        f"no short request of the train split is such; the fast stage's threshold is {stage.threshold}"
    )


@cache
def _stage() -> FastStage:
    return FastStage.load(places.shelf("router") / "weights" / "fast.npz")


@cache
def _short_requests() -> list[LabelledRequest]:
    short = (request for request in read_split("train") if len(request.text) < _SHORT and request.lang == "en")
    return [
        request
        for request in short
        if request.text.isascii() and request.text[0].isalpha() and "\n" not in request.text
    ]
