"""What a pull tells whoever watches it. How it is shown is the command line's business."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Step = Literal["download", "import"]


@dataclass(frozen=True, slots=True)
class Note:
    """One line for the user: what is about to happen, or why something else happens now."""

    text: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the whole pull is.

    Both figures count bytes, those downloaded and those written by the import together.
    """

    step: Step
    done_bytes: int
    total_bytes: int


Event = Note | Progress
Watcher = Callable[[Event], None]


def unwatched(event: Event) -> None:
    """Watch without looking."""
