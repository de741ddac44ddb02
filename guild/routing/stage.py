"""What all router stages have in common: a text goes in, calibrated probabilities and a threshold come out."""

from typing import Protocol

from guild.routing.linear import Vector


class Stage(Protocol):
    """One step of the cascade.

    It decides alone when its highest probability reaches `threshold`, which was fitted on the dev split.
    """

    name: str
    threshold: float

    def logits(self, text: str) -> Vector:
        """Return one logit per task, in the order of TASKS, before calibration."""
        ...

    def probabilities(self, text: str) -> Vector:
        """Return one calibrated probability per task, in the order of TASKS, summing to 1."""
        ...
