"""Specialist cards: who does which tasks, with which prompt, sampling, answer format and adapters.

A specialist is a folder with `specialist.toml`, a system prompt (`system.md`, or `system.TASK.md` where tasks differ) and one
adapter folder for each base it was trained for. A user's own lie in GUILD_HOME and hide built-in ones of the same name.
Reading the answers is the business of `guild/bench/answers.py`.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import Field, field_validator, model_validator

from guild import places
from guild.card import Card, read_card
from guild.contract import BASE, DEFECT_MEANING, AnswerFormat, Task
from guild.errors import CardError, UsageError

CARD = "specialist.toml"

_FORMAT: Mapping[Task, AnswerFormat] = {
    "generate": "go-file",
    "edit": "go-file",
    "test": "test-file",
    "review": "findings",
}


class SamplingCard(Card):
    """How a specialist's answers are drawn; `max_tokens` bounds one answer."""

    temperature: float = Field(default=0.0, ge=0, le=10)
    top_p: float = Field(default=1.0, gt=0, le=1)
    max_tokens: int = Field(default=1024, ge=1)
    stop: tuple[str, ...] = ()


class SpecialistCard(Card):
    """The card as written; `answer` is one format for all tasks, or one for each."""

    name: str = Field(pattern=r"^[a-z][a-z0-9-]{0,39}$")
    summary: str = Field(min_length=1, max_length=120)
    tasks: tuple[Literal["generate", "edit", "test", "review", "explain"], ...] = Field(min_length=1)
    answer: AnswerFormat | dict[Task, AnswerFormat]
    sampling: SamplingCard = SamplingCard()
    adapters: dict[str, str] = Field(default_factory=dict)

    @field_validator("name")
    @classmethod
    def _not_the_base(cls, name: str) -> str:
        if name == BASE:
            raise ValueError(f"the name {BASE!r} means the model without a specialist")
        return name

    @field_validator("adapters")
    @classmethod
    def _beside_the_card(cls, adapters: dict[str, str]) -> dict[str, str]:
        for base, folder in adapters.items():
            if not folder or Path(folder).is_absolute() or ".." in Path(folder).parts:
                raise ValueError(f"the adapter for {base} is {folder!r}; it must be a folder beside the card")
        return adapters

    @model_validator(mode="after")
    def _a_format_for_each_task(self) -> "SpecialistCard":
        if isinstance(self.answer, dict) and (absent := set(self.tasks) - set(self.answer)):
            raise ValueError(f"answer names no format for {', '.join(sorted(absent))}")
        return self


class Specialist:
    """One specialist: its card, and where its prompts and adapters lie."""

    def __init__(self, folder: Path) -> None:
        """Read the card; raises CardError when it is missing, wrong, or lies in a folder of another name."""
        self.folder = folder
        self.card = read_card(folder / CARD, SpecialistCard)
        if self.card.name != folder.name:
            raise CardError(
                f"{folder / CARD}: field 'name' is {self.card.name!r}, its folder is {folder.name!r}; make them equal"
            )

    @property
    def name(self) -> str:
        """Return the name that users type."""
        return self.card.name

    def system(self, task: Task) -> str:
        """Return the system prompt for a task; raises CardError when there is none or it is empty."""
        places_ = [self.folder / f"system.{task}.md", self.folder / "system.md"]
        path = next((place for place in places_ if place.is_file()), None)
        try:
            text = path.read_text(encoding="utf-8").strip() if path else ""
        except (OSError, UnicodeDecodeError) as error:
            raise CardError(f"{path}: cannot be read as UTF-8 text ({error}); check the file") from None
        if not text:
            raise CardError(f"{self.folder}: no system prompt for task {task!r}; write system.md or system.{task}.md")
        return text.replace("{defect_classes}", ", ".join(DEFECT_MEANING))

    def answer_format(self, task: Task) -> AnswerFormat:
        """Return the format in which a task is answered; a task it was not made for gets that task's usual format."""
        if isinstance(self.card.answer, dict):
            return self.card.answer.get(task, usual_format(task))
        return self.card.answer if task in self.card.tasks else usual_format(task)

    def adapter(self, base: str) -> Path | None:
        """Return the adapter folder for a base, or None where this specialist has none and runs as base + prompt."""
        named = self.card.adapters.get(base)
        return self.folder / named if named else None

    def check(self) -> None:
        """Read all that the card points to; raises CardError for the first thing that is missing."""
        for task in self.card.tasks:
            self.system(task)
        for base in self.card.adapters:
            folder = self.adapter(base)
            if folder is None or not folder.is_dir():
                raise CardError(
                    f"{self.folder / CARD}: adapter for base {base!r} is {str(folder)!r}, which is no folder"
                )


def usual_format(task: Task) -> AnswerFormat:
    """Return the format that answers of a task type usually have."""
    return _FORMAT.get(task, "text")


def list_specialists() -> dict[str, Specialist]:
    """Return all specialists by name: the shelf's, then the user's own, which hide those of the same name."""
    return {name: Specialist(folder) for name, folder in sorted(specialist_folders().items())}


def find_specialist(name: str) -> Specialist:
    """Return one specialist by name, reading no other card; raises UsageError that lists the known names."""
    folders = specialist_folders()
    if name not in folders:
        raise UsageError(f"no model {name!r}; known are: {', '.join([BASE, *sorted(folders)])}")
    return Specialist(folders[name])


def specialist_folders() -> dict[str, Path]:
    """Return the folders of all specialists by name, without reading any card."""
    roots = (places.shelf("specialists"), places.user_specialists())
    return {card.parent.name: card.parent for root in roots for card in root.glob(f"*/{CARD}")}
