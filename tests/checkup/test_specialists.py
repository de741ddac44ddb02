"""The specialists' lines: no adapter, a good one, and the ways in which one can be wrong."""

import json
from pathlib import Path

import pytest
from tiny import write_adapter

from guild.checkup.check import Check
from guild.checkup.specialists import check_specialists

BASE = "tiny"
CARD = """
name = "go-poet"
summary = "writes Go in verse"
tasks = ["generate"]
answer = "go-file"

[adapters]
tiny = "adapters/tiny"
"""


@pytest.fixture
def adapter(guild_home: Path) -> Path:
    """A specialist of the user's own, with an adapter for the base `tiny`; the adapter's folder is returned."""
    from guild.compute import backend

    backend.ready()
    folder = guild_home / "specialists" / "go-poet"
    folder.mkdir(parents=True)
    (folder / "specialist.toml").write_text(CARD)
    (folder / "system.md").write_text("Write Go in verse.")
    return write_adapter(folder / "adapters" / "tiny", seed=1)


def _poet(*, mlx_works: bool = True) -> Check:
    (check,) = [c for c in check_specialists(BASE, mlx_works=mlx_works) if c.name == "specialist go-poet"]
    return check


def test_built_in_ones_answer_as_base_until_trained(guild_home: Path) -> None:
    checks = check_specialists("no-such-base", mlx_works=True)
    assert [check.name for check in checks] == [f"specialist go-{name}" for name in ("developer", "review", "test")]
    assert {check.state for check in checks} == {"warn"}
    assert all("no adapter for no-such-base" in check.found for check in checks)


def test_a_good_adapter_is_well(adapter: Path) -> None:
    assert _poet() == Check("specialist go-poet", "ok", f"adapter {adapter}")


def test_without_mlx_it_is_not_read(adapter: Path) -> None:
    check = _poet(mlx_works=False)
    assert (check.state, check.found) == ("warn", f"adapter {adapter} was not read")


def test_damaged_weights_fail(adapter: Path) -> None:
    weights = adapter / "adapters.safetensors"
    weights.write_bytes(weights.read_bytes()[:100])
    check = _poet()
    assert check.state == "fail"
    assert str(weights) in check.found
    assert check.remedy


def test_an_adapter_of_another_base_fails(adapter: Path) -> None:
    config = json.loads((adapter / "adapter_config.json").read_text())
    (adapter / "adapter_config.json").write_text(json.dumps(config | {"guild": {"base": "other"}}))
    check = _poet()
    assert (check.state, check.found) == ("fail", f"{adapter}: trained on base 'other', not 'tiny'")


def test_a_folder_that_is_gone_fails(adapter: Path) -> None:
    adapter.rename(adapter.with_name("elsewhere"))
    assert _poet().state == "fail"


def test_a_wrong_card_is_one_line(adapter: Path) -> None:
    (adapter.parents[1] / "specialist.toml").write_text(CARD + "\n[sampling]\nheat = 1\n")
    (check,) = check_specialists(BASE, mlx_works=True)
    assert check.state == "fail"
    assert "'sampling.heat'" in check.found
