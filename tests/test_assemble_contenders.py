"""Fingerprints: they tell an adapter or a prompt that has changed from the one that was measured."""

from pathlib import Path

from guild.assemble_contenders import contender_name, contender_named, fingerprint_here, fingerprints
from guild.contract import BASE
from guild.engine.specialist import find_specialist


def here(base: str = "tiny") -> str | None:
    return fingerprint_here(find_specialist("poet"), base, "test")


def test_a_specialist_is_measured_as_it_answers(poet: Path) -> None:
    assert contender_name(find_specialist("poet"), "tiny") == "poet"
    assert contender_name(find_specialist("poet"), "other") == "base+poet"


def test_adapter_and_prompt_are_in_the_fingerprint(poet: Path) -> None:
    first, bare = here(), here("other")
    assert first == here() != bare
    (poet / "a" / "adapters.safetensors").write_bytes(b"weights!")
    second = here()
    assert second != first
    assert here("other") == bare, "without an adapter for that base, another one's does not matter"
    (poet / "system.md").write_text("You are a painter.")
    assert here() not in (first, second)
    assert here("other") != bare


def test_each_track_has_its_own_prompt_and_so_its_own_fingerprint(poet: Path) -> None:
    (poet / "system.edit.md").write_text("You are an editor.")
    found = fingerprints(contender_named("poet", "tiny", ["test", "edit"]))
    assert list(found) == ["test", "edit"]
    assert found["test"] == here() != found["edit"]
    assert len(set(fingerprints(contender_named(BASE, "tiny", ["test", "edit"])).values())) == 1


def test_an_adapter_whose_folder_is_missing_has_none(poet: Path) -> None:
    (poet / "a" / "adapters.safetensors").unlink()
    (poet / "a").rmdir()
    assert here() is None
    assert here("other") is not None
