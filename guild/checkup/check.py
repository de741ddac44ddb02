"""One line of a check-up: what was looked at, how it is, and what to do about it."""

from dataclasses import dataclass
from typing import Literal

State = Literal["ok", "warn", "fail"]


@dataclass(frozen=True, slots=True)
class Check:
    """One finding.

    `warn` means that guild works, but less well than it could here; `fail` means that it does not work, or not with
    what is installed. `remedy` says what to do, and is None only where there is nothing to do.
    """

    name: str
    state: State
    found: str
    remedy: str | None = None


def healthy(checks: list[Check]) -> bool:
    """Tell whether nothing fails; warnings are allowed."""
    return all(check.state != "fail" for check in checks)


def split(message: str) -> tuple[str, str | None]:
    """Split one of guild's error messages, `place: what is wrong; what to do`, into finding and remedy.

    Of several lines, each a complaint of its own, the first is taken and the others are counted.
    """
    first, *others = message.splitlines()
    found, separator, remedy = first.partition("; ")
    return found + (f" (and {len(others)} more)" if others else ""), remedy if separator else None
