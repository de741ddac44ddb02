"""What the judge says of one answer, in the words that every track shares."""

from dataclasses import dataclass, field
from typing import Any, Literal

from guild.contract import Verdict

Stage = Literal["answer", "inspection", "build", "hidden test", "correct code", "planted bug", "review", "keywords"]
"""Where judging ended: reading the answer, looking at its code, compiling, or running or comparing it with that."""


@dataclass(frozen=True, slots=True)
class Score:
    """One verdict. `builds` is None where no code was asked for; `facts` has what a track measures beside passing.

    Facts of the test track: `valid`, `killed`, `total`, `kills` by kind; of the review track: `located`, `named`, `repaired`.
    """

    verdict: Verdict
    stage: Stage
    detail: str = ""
    parsed: bool = True
    builds: bool | None = None
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def passed(self) -> bool:
        """Tell whether the sample counts as passed."""
        return self.verdict is Verdict.PASS
