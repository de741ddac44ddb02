"""The rows that go into the store and come out of it. Only data; keys are made by whoever knows what decides an answer."""

from dataclasses import dataclass, field
from typing import Any, Literal

Status = Literal["running", "done", "interrupted", "failed"]


@dataclass(frozen=True, slots=True)
class RunRow:
    """One invocation of the bench. Times are UTC in ISO 8601; `identity` is the hash of all that decides its results."""

    id: str
    started: str
    command: str
    commit: str
    suite: str
    suite_sha256: str
    split: str
    base: str
    base_sha256: str
    models: tuple[str, ...]
    tracks: tuple[str, ...]
    identity: str
    machine: dict[str, Any] = field(default_factory=dict)
    versions: dict[str, Any] = field(default_factory=dict)
    options: dict[str, Any] = field(default_factory=dict)
    status: Status = "running"
    finished: str | None = None
    seconds: float = 0.0
    note: str = ""


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer of a model, kept under the hash of all that it depends on."""

    key: str
    text: str
    prompt_tokens: int
    completion_tokens: int
    finish: str
    seconds: float
    model: str


@dataclass(frozen=True, slots=True)
class JudgedRow:
    """One verdict, kept under the hash of answer, item, problem and judge. `facts` is what a track measures beside passing."""

    key: str
    verdict: str
    stage: str
    detail: str
    passed: bool
    parsed: bool
    builds: bool | None
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class SampleRow:
    """One sample of a run: which model gave which answer to which item, and whether it passed."""

    track: str
    item: str
    model: str
    sample: int
    problem: str
    family: str
    answer_key: str
    judged_key: str
    passed: bool
    verdict: str
