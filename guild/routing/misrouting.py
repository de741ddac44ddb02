"""The router's errors as an input to policy values: for each true task type, how often the router says which.

They are read from what `guild routes analyze --json` prints, because labelled requests are what people type. The bench's own
prompts would flatter the router: they are one template a track, which it would get all right or all wrong. Requests that the base
gets because no type reached the minimum confidence are not told apart there: they count as routed by their likeliest type.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from guild.contract import TASKS, Task
from guild.errors import UsageError

_ROUTER = "router"
"""The row of the analysis that scores the router as a whole."""


@dataclass(frozen=True, slots=True)
class Misrouting:
    """`said[truth][said]` is the share of requests of a true type that the router takes for another; each row sums to 1.

    `base` is the base whose probe decided, None where the file does not say.
    """

    said: Mapping[Task, Mapping[Task, float]]
    requests: int
    split: str
    base: str | None

    @property
    def right(self) -> float:
        """Return the mean share over types that is routed rightly."""
        return sum(self.said[task][task] for task in TASKS) / len(TASKS)


class _Score(BaseModel):
    model_config = ConfigDict(extra="ignore")
    name: str
    confusion: list[list[int]] = Field(default_factory=list)


class _Analysis(BaseModel):
    model_config = ConfigDict(extra="ignore")
    split: str
    base: str | None = None
    scores: list[_Score]


def read_misrouting(path: Path) -> Misrouting:
    """Read the router's confusion from a file that holds what `guild routes analyze --json` prints.

    Raises UsageError when there is no such file, no such score, or a task type of which no request was labelled.
    """
    try:
        analysis = _Analysis.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, ValidationError) as error:
        said = str(error).splitlines()[0]
        raise UsageError(f"{path}: no analysis of the router ({said}); make one: guild routes analyze --json") from None
    found = next((score.confusion for score in analysis.scores if score.name == _ROUTER), [])
    if [len(row) for row in found] != [len(TASKS)] * len(TASKS) or any(count < 0 for row in found for count in row):
        raise UsageError(f"{path}: has no confusion of the {_ROUTER!r} over {len(TASKS)} task types; analyze it again")
    for task, row in zip(TASKS, found, strict=True):
        if not sum(row):
            raise UsageError(f"{path}: no request of type {task!r} was labelled; analyze a split that has some")
    return Misrouting(
        said={
            truth: {said: count / sum(row) for said, count in zip(TASKS, row, strict=True)}
            for truth, row in zip(TASKS, found, strict=True)
        },
        requests=sum(map(sum, found)),
        split=analysis.split,
        base=analysis.base,
    )
