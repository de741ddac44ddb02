"""The router under the microscope: every stage alone, the cascade, and the baselines, on one split of the labelled requests.

A contestant is a name and a function from texts to probabilities; what it costs is measured beside what it is worth. Printing is
the command line's business.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from guild.contract import TASKS
from guild.routing.encoder import MiniLM
from guild.routing.fitting import Labels, labels
from guild.routing.keywords import keyword_task
from guild.routing.linear import Vector
from guild.routing.requests import LabelledRequest
from guild.stats.classification import bootstrap, calibration_error, confusion, macro_f1
from guild.stats.interval import Interval

Contestant = Callable[[str], Vector]
"""One text -> one probability per task."""


@dataclass(frozen=True, slots=True)
class Score:
    """One contestant on one split. Latencies are in seconds, warm; `calibration_error` is None where it claims no probabilities."""

    name: str
    requests: int
    accuracy: Interval
    macro_f1: Interval
    calibration_error: float | None
    p50_s: float
    p99_s: float
    confusion: list[list[int]]
    share: dict[str, float] | None = None

    def row(self) -> dict[str, Any]:
        """Return the score as plain JSON values."""
        return {
            "name": self.name,
            "requests": self.requests,
            "accuracy": _triple(self.accuracy),
            "macro_f1": _triple(self.macro_f1),
            "ece": None if self.calibration_error is None else round(self.calibration_error, 4),
            "p50_s": round(self.p50_s, 6),
            "p99_s": round(self.p99_s, 6),
            "confusion": self.confusion,
            "share_by_stage": self.share,
        }


def score(name: str, contestant: Contestant, requests: Sequence[LabelledRequest], *, calibrated: bool = True) -> Score:
    """Ask a contestant about every request, one at a time, and score it; the first request is asked twice to warm it."""
    y = labels(requests)
    contestant(requests[0].text)
    rows, seconds = [], []
    for request in requests:
        began = time.perf_counter()
        rows.append(contestant(request.text))
        seconds.append(time.perf_counter() - began)
    return scored(name, np.stack(rows), y, seconds, calibrated=calibrated)


def scored(name: str, probabilities: Vector, y: Labels, seconds: Sequence[float], *, calibrated: bool = True) -> Score:
    """Score probabilities (requests, tasks) that are there already, with the seconds that each took."""
    guess = probabilities.argmax(axis=1)
    return Score(
        name=name,
        requests=len(y),
        accuracy=bootstrap(lambda rows: float((guess[rows] == y[rows]).mean()), len(y)),
        macro_f1=bootstrap(lambda rows: macro_f1(y[rows], guess[rows], len(TASKS)), len(y)),
        calibration_error=calibration_error(y, probabilities) if calibrated else None,
        p50_s=float(np.percentile(seconds, 50)),
        p99_s=float(np.percentile(seconds, 99)),
        confusion=confusion(y, guess, len(TASKS)).tolist(),
    )


def keyword_rules(text: str) -> Vector:
    """Answer by keyword rules: all probability on one task."""
    return _certain(TASKS.index(keyword_task(text)))


def nearest_neighbour(train: Sequence[LabelledRequest], encoder: MiniLM) -> Contestant:
    """Return a contestant that answers with the label of the training request most similar on MiniLM."""
    known, y = encoder.embed([request.text for request in train]), labels(train)

    def nearest(text: str) -> Vector:
        return _certain(int(y[int((known @ encoder.embed([text])[0]).argmax())]))

    return nearest


def base_as_classifier(answer: Callable[[str], str]) -> Contestant:
    """Return a contestant that asks a language model for the label; an answer that names none counts as `other`."""

    def ask(text: str) -> Vector:
        said = answer(text).lower()
        places = [(said.find(task), number) for number, task in enumerate(TASKS) if task in said]
        return _certain(min(places)[1] if places else TASKS.index("other"))

    return ask


def _certain(task: int) -> Vector:
    return np.eye(len(TASKS), dtype=np.float32)[task]


def _triple(interval: Interval) -> dict[str, float]:
    return {"value": round(interval.value, 4), "low": round(interval.low, 4), "high": round(interval.high, 4)}
