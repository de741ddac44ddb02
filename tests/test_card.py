"""TOML cards: closed, and refused by file, field and value."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from guild.card import Card, read_card, shape_card
from guild.errors import CardError


class Inner(Card):
    size: int = 1


class Shape(Card):
    name: str
    inner: Inner = Inner()


def refusal(tmp_path: Path, text: str | bytes) -> str:
    path = tmp_path / "x.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    with pytest.raises(CardError) as refused:
        read_card(path, Shape)
    assert str(refused.value).startswith(f"{path}: ")
    return str(refused.value).removeprefix(f"{path}: ")


def test_a_card_is_read_and_frozen(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_text('name = "ü"\n[inner]\nsize = 3\n', encoding="utf-8")
    card = read_card(tmp_path / "x.toml", Shape)
    assert card == Shape(name="ü", inner=Inner(size=3))
    with pytest.raises(ValidationError):
        card.name = "other"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "field 'name' is missing; add it"),
        ('name = "a"\nnmae = "b"', "unknown field 'nmae'; remove it, or check its spelling"),
        ('name = "a"\n[inner]\nsizes = 1', "unknown field 'inner.sizes'; remove it, or check its spelling"),
        ("name = 5", "field 'name' is 5: Input should be a valid string; correct it"),
        ('name = "a"\ninner = 5', "field 'inner' is 5: "),
        ("name = ", "not valid TOML: "),
        (b"name = '\xff'", "cannot be read as UTF-8 text ("),
    ],
)
def test_a_wrong_card_is_refused(tmp_path: Path, text: str | bytes, message: str) -> None:
    assert refusal(tmp_path, text).startswith(message)


def test_every_wrong_field_is_named_on_a_line_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(CardError) as refused:
        shape_card({"inner": {"size": "many"}, "extra": 1}, Shape, "here")
    lines = str(refused.value).splitlines()
    assert len(lines) == 3
    assert all(line.startswith("here: ") for line in lines)


def test_a_long_value_is_cut(tmp_path: Path) -> None:
    message = refusal(tmp_path, f"name = [{', '.join('1' * 5 for _ in range(200))}]")
    assert "..." in message and len(message) < 200


def test_a_card_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CardError, match=r"none.toml: there is no such card; create it, or check the name"):
        read_card(tmp_path / "none.toml", Shape)
    with pytest.raises(CardError, match="cannot be read as UTF-8 text"):
        read_card(tmp_path, Shape)
