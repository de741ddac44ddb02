"""Model folders in every state, on a real disk."""

import json
from pathlib import Path

import pytest

from guild.checkup.check import Check
from guild.checkup.installed_models import check_models
from guild.models.device import detect_device
from guild.models.manifest import Manifest, file_sizes, write_manifest

BASE = "qwen2.5-coder-0.5b"


def _install(home: Path, name: str, dtype: str = "float32") -> Path:
    folder = home / "models" / name
    folder.mkdir(parents=True)
    (folder / "config.json").write_text("{}")
    write_manifest(
        folder,
        Manifest(
            name=name, source="test", source_sha256={}, base_sha256="ab" * 32, dtype=dtype, architecture="qwen2",
            layers=1, hidden_size=1, context_length=1, vocabulary_size=1, guild_version="0", files=file_sizes(folder),
        ),
    )  # fmt: skip
    return folder


def _only(checks: list[Check], name: str) -> Check:
    (check,) = [check for check in checks if check.name == f"model {name}"]
    return check


def test_a_fresh_machine_is_told_what_is_to_come(guild_home: Path) -> None:
    (check,) = check_models(BASE)
    assert (check.name, check.state) == (f"model {BASE}", "warn")
    assert "to download" in check.found
    assert f"guild models pull {BASE}" in str(check.remedy)
    assert not guild_home.exists()


def test_a_complete_model_is_well(guild_home: Path) -> None:
    _install(guild_home, BASE)
    assert _only(check_models(BASE), BASE) == Check(f"model {BASE}", "ok", "0 MB as float32, the default here")


@pytest.mark.skipif(detect_device() != "cpu", reason="4-bit weights are right on a GPU")
def test_a_slow_number_format_is_said(guild_home: Path) -> None:
    _install(guild_home, "mine", dtype="4bit")
    check = _only(check_models(BASE), "mine")
    assert check.state == "warn"
    assert "float32 is 10 to 50 times faster" in str(check.remedy)


@pytest.mark.parametrize(("name", "state"), [(BASE, "fail"), ("mine", "warn")])
def test_a_damaged_folder_is_named_with_the_file(guild_home: Path, name: str, state: str) -> None:
    config = _install(guild_home, name) / "config.json"
    config.write_text(json.dumps({"cut": "short"}))
    check = _only(check_models(BASE), name)
    assert check.state == state
    assert str(config) in check.found
    assert f"guild models remove {name}" in str(check.remedy)


def test_half_written_folders_are_told_and_left_alone(guild_home: Path) -> None:
    staging = guild_home / "models" / ".mine.staging"
    staging.mkdir(parents=True)
    check = _only(check_models(BASE), "mine")
    assert check.state == "warn"
    assert "'.mine.staging'" in check.found
    assert staging.is_dir()


def test_a_base_that_nobody_knows_fails(guild_home: Path) -> None:
    (check,) = check_models("qwen9")
    assert check.state == "fail"
