"""Specialist cards: the shelf's own, a user's, and every way for one to be wrong."""

import json
from pathlib import Path

import pytest
from tiny import write_adapter

from guild import places
from guild.contract import DEFECT_MEANING, TASKS
from guild.engine.specialist import Specialist, find_specialist, list_specialists, usual_format
from guild.errors import CardError, UsageError

CARD = {"name": "go-poet", "summary": "writes Go in verse", "tasks": ["generate"], "answer": "go-file"}


def write_specialist(
    root: Path, name: str = "go-poet", system: str | None = "You write Go.\n", **changes: object
) -> Path:
    """Write a specialist's folder; a field of value ... is left out, and `extra` is appended as it stands."""
    folder = root / name
    folder.mkdir(parents=True)
    extra = changes.pop("extra", "")
    fields = {**CARD, "name": name, **changes}
    lines = [f"{key} = {_toml(value)}" for key, value in fields.items() if value is not ...]
    (folder / "specialist.toml").write_text("\n".join([*lines, str(extra)]))
    if system is not None:
        (folder / "system.md").write_text(system)
    return folder


def _toml(value: object) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_toml(inner)}" for key, inner in value.items()) + " }"
    return json.dumps(value)


# The shelf


def test_the_shelf_holds_the_three_of_the_design(guild_home: Path) -> None:
    assert {name: one.card.tasks for name, one in list_specialists().items()} == {
        "go-developer": ("generate",),
        "go-review": ("review", "edit"),
        "go-test": ("test",),
    }


@pytest.mark.parametrize("name", ["go-developer", "go-review", "go-test"])
def test_each_of_the_shelf_is_whole(guild_home: Path, name: str) -> None:
    specialist = find_specialist(name)
    specialist.check()
    assert specialist.folder.parent == places.shelf("specialists")
    for task in specialist.card.tasks:
        assert specialist.answer_format(task) == usual_format(task)
        assert "{" not in specialist.system(task)


def test_the_reviewer_is_told_every_defect_class(guild_home: Path) -> None:
    prompt = find_specialist("go-review").system("review")
    assert all(name in prompt for name in DEFECT_MEANING)


# A user's own


def test_a_users_own_stands_beside_the_shelfs(guild_home: Path) -> None:
    write_specialist(places.user_specialists())
    assert sorted(list_specialists()) == ["go-developer", "go-poet", "go-review", "go-test"]
    assert find_specialist("go-poet").system("generate") == "You write Go."


def test_a_users_own_hides_the_shelfs_of_that_name(guild_home: Path) -> None:
    folder = write_specialist(places.user_specialists(), "go-test", system="Mine.", tasks=["test"], answer="test-file")
    assert find_specialist("go-test").folder == folder
    assert len(list_specialists()) == 3


def test_an_unknown_name_is_refused_with_those_there_are(guild_home: Path) -> None:
    with pytest.raises(UsageError) as refused:
        find_specialist("go-tset")
    assert str(refused.value) == "no model 'go-tset'; known are: base, go-developer, go-review, go-test"


# Wrong cards


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"name": "base"}, "field 'name' is 'base': Value error, the name 'base' means the model without a specialist"),
        ({"name": "Go Poet"}, "field 'name' is 'Go Poet'"),
        ({"name": "../go"}, "field 'name' is '../go'"),
        ({"summary": ""}, "field 'summary' is ''"),
        ({"summary": ...}, "field 'summary' is missing; add it"),
        ({"tasks": []}, "field 'tasks' is []"),
        ({"tasks": ["compose"]}, "field 'tasks.0' is 'compose'"),
        ({"tasks": ["other"]}, "field 'tasks.0' is 'other'"),
        ({"answer": "poem"}, "'poem'"),
        ({"answer": {"test": "test-file"}}, "answer names no format for generate"),
        ({"temprature": 1}, "unknown field 'temprature'; remove it, or check its spelling"),
        ({"sampling": {"temperature": -1}}, "field 'sampling.temperature' is -1"),
        ({"sampling": {"top_p": 0}}, "field 'sampling.top_p' is 0"),
        ({"sampling": {"max_tokens": 0}}, "field 'sampling.max_tokens' is 0"),
        ({"sampling": {"top_k": 5}}, "unknown field 'sampling.top_k'"),
        ({"adapters": {"tiny": "../mine"}}, "the adapter for tiny is '../mine'; it must be a folder beside the card"),
        ({"adapters": {"tiny": "/mine"}}, "the adapter for tiny is '/mine'; it must be a folder beside the card"),
        ({"adapters": {"tiny": ""}}, "the adapter for tiny is ''; it must be a folder beside the card"),
        ({"extra": "= 5"}, "not valid TOML"),
    ],
)
def test_a_wrong_card_is_refused_by_field_and_value(tmp_path: Path, changes: dict[str, object], message: str) -> None:
    folder = write_specialist(tmp_path, **{k: v for k, v in changes.items() if k != "name"})
    if "name" in changes:
        card = folder / "specialist.toml"
        card.write_text(card.read_text().replace("go-poet", str(changes["name"])))
    with pytest.raises(CardError) as refused:
        Specialist(folder)
    assert str(refused.value).startswith(str(folder / "specialist.toml"))
    assert message in str(refused.value)


def test_a_name_unlike_its_folder_is_refused(tmp_path: Path) -> None:
    folder = write_specialist(tmp_path).rename(tmp_path / "go-bard")
    with pytest.raises(CardError, match="field 'name' is 'go-poet', its folder is 'go-bard'; make them equal"):
        Specialist(folder)


def test_a_folder_without_a_card_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CardError, match=r"specialist.toml: there is no such card"):
        Specialist(tmp_path)


# Prompts


@pytest.mark.parametrize("system", [None, "", " \n\t"])
def test_a_specialist_without_a_prompt_does_not_pass(tmp_path: Path, system: str | None) -> None:
    specialist = Specialist(write_specialist(tmp_path, system=system))
    with pytest.raises(CardError, match=r"no system prompt for task 'generate'; write system.md or system.generate.md"):
        specialist.check()


def test_a_prompt_that_is_no_text_is_refused(tmp_path: Path) -> None:
    folder = write_specialist(tmp_path)
    (folder / "system.md").write_bytes(b"\xff\xfe")
    with pytest.raises(CardError, match=r"system.md: cannot be read as UTF-8 text"):
        Specialist(folder).system("generate")


def test_a_tasks_own_prompt_goes_before_the_general_one(tmp_path: Path) -> None:
    folder = write_specialist(tmp_path, system="General.", tasks=["generate", "edit"])
    (folder / "system.edit.md").write_text("Edit.")
    specialist = Specialist(folder)
    assert [specialist.system("edit"), specialist.system("generate")] == ["Edit.", "General."]


# Formats


def test_one_format_serves_the_specialists_own_tasks_only(tmp_path: Path) -> None:
    specialist = Specialist(write_specialist(tmp_path, tasks=["generate", "explain"], answer="text"))
    assert [specialist.answer_format(task) for task in TASKS] == [
        "text",
        "go-file",
        "test-file",
        "findings",
        "text",
        "text",
    ]


def test_a_format_for_each_task(tmp_path: Path) -> None:
    answer = {"review": "text", "edit": "go-file"}
    specialist = Specialist(write_specialist(tmp_path, tasks=["review", "edit"], answer=answer))
    assert [specialist.answer_format(task) for task in ("review", "edit", "test")] == ["text", "go-file", "test-file"]


# Adapters


def test_a_base_without_an_adapter_has_none(tmp_path: Path) -> None:
    specialist = Specialist(write_specialist(tmp_path))
    assert specialist.adapter("tiny") is None
    specialist.check()


def test_an_adapter_lies_beside_its_card(tmp_path: Path) -> None:
    folder = write_specialist(tmp_path, adapters={"tiny": "adapters/tiny"})
    write_adapter(folder / "adapters" / "tiny", 1)
    specialist = Specialist(folder)
    specialist.check()
    assert specialist.adapter("tiny") == folder / "adapters" / "tiny"
    assert specialist.adapter("other") is None


def test_an_adapter_that_is_not_there_does_not_pass(tmp_path: Path) -> None:
    specialist = Specialist(write_specialist(tmp_path, adapters={"tiny": "adapters/nowhere"}))
    with pytest.raises(CardError, match=r"adapter for base 'tiny' is '.*adapters/nowhere', which is no folder"):
        specialist.check()
