"""TOML in, closed pydantic model out.

A card is what a person writes: a model, a specialist, a suite. Closed means that an unknown field is an error, because a
misspelt field that is silently ignored is the commonest way for a card to lie.
"""

import tomllib
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from guild.errors import CardError


class Card(BaseModel):
    """The shape that all cards share: frozen, and no unknown fields."""

    model_config = ConfigDict(extra="forbid", frozen=True)


C = TypeVar("C", bound=BaseModel)


def read_card(path: Path, shape: type[C]) -> C:
    """Read one TOML file as a card.

    Raises CardError with file, field and value when the file is missing, is not TOML, or does not have the shape.
    """
    try:
        fields = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CardError(f"{path}: there is no such card; create it, or check the name") from None
    except (OSError, UnicodeDecodeError) as error:
        raise CardError(f"{path}: cannot be read as UTF-8 text ({error}); check the file") from None
    except tomllib.TOMLDecodeError as error:
        raise CardError(f"{path}: not valid TOML: {error}; mend that line") from None
    return shape_card(fields, shape, str(path))


def shape_card(fields: object, shape: type[C], place: str) -> C:
    """Check already parsed fields against a card's shape; `place` opens the message of the CardError."""
    try:
        return shape.model_validate(fields)
    except ValidationError as error:
        raise CardError("\n".join(_complaint(place, dict(e)) for e in error.errors())) from None


def _complaint(place: str, error: dict[str, object]) -> str:
    location = error["loc"]
    where = ".".join(str(part) for part in location) if isinstance(location, tuple) else str(location)
    if error["type"] == "extra_forbidden":
        return f"{place}: unknown field {where!r}; remove it, or check its spelling"
    if error["type"] == "missing":
        return f"{place}: field {where!r} is missing; add it"
    return f"{place}: field {where!r} is {_short(error['input'])}: {error['msg']}; correct it"


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."
