"""The words that rooms share: task types, defect classes, decisions, answers.

Only data without behaviour lives here, so that rooms that may not import one another can still speak. What a card looks
like on disk is its room's business, and so is every computation.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Literal

Task = Literal["generate", "edit", "test", "review", "explain", "other"]

TASKS: tuple[Task, ...] = ("generate", "edit", "test", "review", "explain", "other")

Track = Literal["generate", "test", "edit", "review"]
"""The benchmark of one task type."""

TRACKS: tuple[Track, ...] = ("generate", "test", "edit", "review")

BASE = "base"
"""The name by which a user and a decision call the shared model without adapter and without specialist."""


class DefectClass(StrEnum):
    """The closed list of defect classes that a review may name and that a planted bug may carry."""

    OFF_BY_ONE = "off-by-one"
    WRONG_CONDITION = "wrong-condition"
    WRONG_VALUE = "wrong-value"
    MISSING_CASE = "missing-case"
    NIL_DEREFERENCE = "nil-dereference"
    UNCHECKED_ERROR = "unchecked-error"
    LOST_ERROR = "lost-error"
    INTEGER_OVERFLOW = "integer-overflow"
    SHARED_STATE = "shared-state"
    DATA_RACE = "data-race"
    DEADLOCK = "deadlock"
    RESOURCE_LEAK = "resource-leak"
    WRONG_ORDER = "wrong-order"
    INJECTION = "injection"


DEFECT_MEANING: Mapping[DefectClass, str] = {
    DefectClass.OFF_BY_ONE: "an index, length, bound or loop limit is one too many or too few",
    DefectClass.WRONG_CONDITION: "a comparison, negation or logical operator decides wrongly",
    DefectClass.WRONG_VALUE: "a wrong constant, operator, variable or result is used",
    DefectClass.MISSING_CASE: "an input that the specification names is not handled",
    DefectClass.NIL_DEREFERENCE: "a nil pointer, map, slice, function or interface is used",
    DefectClass.UNCHECKED_ERROR: "an error is returned by a call and nobody looks at it",
    DefectClass.LOST_ERROR: "an error is seen but swallowed, shadowed, or not wrapped as promised",
    DefectClass.INTEGER_OVERFLOW: "a number overflows, truncates or loses its sign",
    DefectClass.SHARED_STATE: "a slice, map or variable is aliased where a copy was needed",
    DefectClass.DATA_RACE: "goroutines touch the same memory without synchronisation",
    DefectClass.DEADLOCK: "a lock, channel or wait group blocks for ever, or a goroutine never ends",
    DefectClass.RESOURCE_LEAK: "a file, body, timer, context or goroutine is never released",
    DefectClass.WRONG_ORDER: "statements, arguments or defers stand in the wrong order",
    DefectClass.INJECTION: "untrusted input reaches a command, query, path or template",
}


class Verdict(StrEnum):
    """What the toolchain says of one answer; only `pass` is one."""

    PASS = "pass"
    ASSERTION = "assertion"
    PANIC = "panic"
    TIMEOUT = "timeout"
    BUILD = "build"
    VACUOUS = "vacuous"
    UNPARSED = "unparsed"
    INFRA = "infra"


VERDICT_MEANING: Mapping[Verdict, str] = {
    Verdict.PASS: "it compiled, and every test that had to pass ran and passed",
    Verdict.ASSERTION: "it ran to its end, and what the track expects of it did not hold",
    Verdict.PANIC: "the program died: panic, fatal error, deadlock, exit, or its memory, output or threads ran over",
    Verdict.TIMEOUT: "it ran over its time",
    Verdict.BUILD: "it does not compile, or holds what guild does not compile",
    Verdict.VACUOUS: "nothing that had to be tested was: no test ran, or the program left early as if all were well",
    Verdict.UNPARSED: "the answer holds nothing of the wanted format",
    Verdict.INFRA: "no toolchain, no sandbox or a full disk: unscored, and the run stops",
}


@dataclass(frozen=True, slots=True)
class Decision:
    """What the router says of one request.

    `probabilities` sum to 1 over TASKS; `confidence` is the largest of them, calibrated; `model` is `base` or a
    specialist's name; `stage` names the router stage that decided; `seconds` is the time the decision took.
    """

    task: Task
    probabilities: Mapping[Task, float]
    confidence: float
    model: str
    reason: str
    stage: str
    seconds: float


AnswerFormat = Literal["go-file", "test-file", "findings", "text"]
"""What an answer must hold: one Go file, one `_test.go` file, review findings, or nothing in particular."""

Finish = Literal["stop", "length", "loop"]
"""How an answer ended: by itself or at a stop string, at its most tokens, or stopped because it only repeated itself."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One defect that a review names: 1-based line, class from the closed list, explanation."""

    line: int
    defect_class: DefectClass
    explanation: str


@dataclass(frozen=True, slots=True)
class Parsed:
    """What was found in a model's answer.

    `parsed` is False when the answer holds nothing of the format that was asked for. `code` is one Go file, or None.
    `findings` is None unless a review was asked for; an empty tuple means that the review says `no defect`.
    """

    parsed: bool
    code: str | None = None
    findings: tuple[Finding, ...] | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One finished answer, as `guild ask --json` prints it. Times are in seconds."""

    task: Task
    model: str
    text: str
    parsed: Parsed
    prompt_tokens: int
    completion_tokens: int
    finish: Finish
    seconds: float
    first_token_s: float
    notes: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt of a batch: the system prompt (None: the model's own), the user's message, the adapter, the sampling."""

    system: str | None
    user: str
    adapter: str | None
    max_tokens: int
    temperature: float = 0.0
    top_p: float = 1.0
    seed: int = 0
    loop_guard: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer to one prompt: which of which batch, its text, and how it ended.

    `refused` means that the prompt did not fit the model's context, and `why` has the numbers. `seconds` is the time since the
    batch began.
    """

    batch: int
    index: int
    text: str
    prompt_tokens: int
    completion_tokens: int
    finish: Literal["stop", "length", "loop", "refused"]
    seconds: float
    why: str = ""


@dataclass(frozen=True, slots=True)
class Base:
    """An installed base model, as the models room hands it to the engine.

    `sha256` is the identity that adapters and router probes are trained against; `known_sha256` lists every build of the
    same base that its catalog card pins, this one included. `context_tokens` counts prompt and answer together.
    """

    name: str
    folder: Path
    sha256: str
    context_tokens: int
    known_sha256: frozenset[str] = frozenset()
