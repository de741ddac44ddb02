"""A policy as it is kept between runs: a TOML file that a person can read, with the identity of all that it was measured with.

Whether that is still what is installed here is asked by `assemble_policy.py`.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path

from pydantic import Field

from guild.card import Card, read_card
from guild.contract import Task
from guild.errors import StorageError
from guild.routing.policy import Choice

_HEAD = """\
# Who answers what over this base, by evidence from the bench. Written by `guild routes policy --write`, which writes it anew;
# delete it, and router/routes.toml alone decides again.
"""


class WrittenChoice(Card):
    """One task type's choice, as `Choice` has it.

    `fingerprint` is that of the specialist `about` whom it is: its adapter and prompt when it was measured.
    """

    model: str
    prior: str
    reason: str
    verdict: str
    about: str | None = None
    sure: float | None = Field(default=None, ge=0, le=1)
    run: str | None = None
    fingerprint: str | None = None


class WrittenPolicy(Card):
    """The file: the base's weights and the suite that it was measured with, and the choices that evidence made."""

    base: str
    base_sha256: str
    suite: str
    suite_sha256: str
    written: str
    choice: dict[Task, WrittenChoice] = Field(default_factory=dict)


def written_choices(
    choices: Mapping[Task, Choice], fingerprints: Mapping[tuple[str, str], str]
) -> dict[Task, WrittenChoice]:
    """Return the choices that evidence made; what was not measured is left to the routes. `fingerprints` are by model and task."""
    return {
        task: WrittenChoice(
            model=one.model,
            prior=one.prior,
            reason=one.reason,
            verdict=one.verdict,
            about=one.about,
            sure=None if one.sure is None else round(one.sure, 4),
            run=one.run,
            fingerprint=fingerprints[one.about, task],
        )
        for task, one in choices.items()
        if one.about is not None
    }


def read_policy(path: Path) -> WrittenPolicy | None:
    """Read a policy, or return None where there is none; raises CardError for a file that is none."""
    return read_card(path, WrittenPolicy) if path.is_file() else None


def write_policy(path: Path, policy: WrittenPolicy) -> None:
    """Write a policy whole or not at all; raises StorageError where the place cannot be written."""
    facts = policy.model_dump(exclude={"choice"})
    text = _HEAD + _lines(facts)
    for task, choice in policy.choice.items():
        text += f"\n[choice.{task}]\n{_lines(choice.model_dump(exclude_none=True))}"
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        raise StorageError(
            f"{path}: cannot be written ({error.strerror}); check its rights, or set GUILD_HOME"
        ) from None


def _lines(fields: Mapping[str, object]) -> str:
    # A TOML string is a JSON string, but for the escapes of characters that JSON may also write as they are.
    return "".join(f"{name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items())
