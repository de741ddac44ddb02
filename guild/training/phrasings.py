"""The same request in other words: a model should learn to do what is asked, not to know how it is put.

Nothing is added that would give the fix away.
"""

from collections.abc import Callable

_WORDINGS: tuple[Callable[[str], str], ...] = (
    lambda request: request,
    lambda request: f"Fix this bug, and change as little as possible.\n\n{request}",
    lambda request: f"A user reports:\n\n> {request}\n\nRepair the code below.",
    lambda request: f"{request}\n\nKeep names and behaviour of the rest as they are.",
)


def phrasings(request: str, most: int, turn: int) -> list[str]:
    """Return `most` wordings of an edit request, other ones each `turn`; the request as it is comes first at turn 0."""
    return [_WORDINGS[(turn + number) % len(_WORDINGS)](request) for number in range(min(most, len(_WORDINGS)))]
