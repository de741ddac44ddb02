"""The tree of errors: exit codes, and that the drawing at its top is true."""

import re

import pytest

from guild import errors
from guild.errors import GuildError

ALL = {name: kind for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, GuildError)}
EXIT_CODES = {"UsageError": 2, "ContextOverflow": 2, "BarMissed": 3}


@pytest.mark.parametrize("name", ALL)
def test_every_error_has_its_exit_code(name: str) -> None:
    assert ALL[name].exit_code == EXIT_CODES.get(name, 1)


def test_the_drawing_shows_every_error_below_its_parent() -> None:
    drawn: dict[str, str | None] = {}
    above: list[tuple[int, str]] = []
    for line in (errors.__doc__ or "").splitlines():
        if match := re.match(r"([\s│├└─]+)([A-Z]\w+)\b", line):
            depth, name = len(match[1]), match[2]
            if name not in ALL:
                continue
            above = [entry for entry in above if entry[0] < depth]
            drawn[name] = above[-1][1] if above else None
            above.append((depth, name))
    parents = {name: None if kind is GuildError else kind.__bases__[0].__name__ for name, kind in ALL.items()}
    assert drawn == parents


def test_an_error_says_its_message_and_nothing_else() -> None:
    assert str(errors.ContextOverflow("12 tokens")) == "12 tokens"
