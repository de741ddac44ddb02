"""`guild data build`: real problems become pairs, what was made is told, and a leak ends it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tiny_team import install_tiny, leak, write_pupil, write_team

from guild import places
from guild.bench.sandbox import find_sandbox

pytestmark = pytest.mark.skipif(find_sandbox() is None, reason="needs a sandbox")

Guild = Callable[..., Any]


@pytest.fixture
def school(home: Path, go_cache: Path) -> Path:
    """A home with the tiny base that can learn, Go's cache, the suite `team` and a specialist to train on it."""
    (home / "models").unlink()
    install_tiny(home)
    go_cache.mkdir(parents=True, exist_ok=True)
    (home / "cache").symlink_to(go_cache)
    write_team(home)
    write_pupil(home, "generate", "review")
    return home


def test_from_problems_to_a_trained_adapter(guild: Guild, school: Path) -> None:
    ran = guild("data", "build", "pupil", "--base", "tiny", "--json")
    assert ran.code == 0, ran.err
    card = json.loads(ran.out)
    assert card["folder"] == str(school / "data" / "pupil")
    # One package to write for each problem, and reviews of two bugs and as many clean twins.
    assert card["pairs"] == {"train": 5, "valid": 5}
    assert card["tracks"] == {"generate": 1, "review": 4}
    told = guild("data", "build", "pupil", "--base", "tiny")
    assert told.code == 0, told.err
    assert told.out.startswith(f"5 pairs to train on, 5 to validate on, in {card['folder']}\n")
    assert "\n  tracks         4  review\n" in told.out
    assert told.out.endswith(f"\n  sha256    {card['sha256']}\n")

    ran = guild("train", "pupil", "--base", "tiny", "--no-dev", "--json")
    assert ran.code == 0, ran.err
    trained = json.loads(ran.out)
    assert [one["step"] for one in trained["checkpoints"]] == [2, 4]
    assert {one["dev"] for one in trained["checkpoints"]} == {None}
    assert "step 2 of 4, epoch 1: loss " in ran.err
    assert '\n[adapters]\n"tiny" = "adapters/tiny"\n' in (school / "specialists/pupil/specialist.toml").read_text()

    ran = guild("specialists", "check", "pupil", "--base", "tiny", "--json")
    assert ran.code == 0, ran.err
    found = {"name": "pupil", "ok": True, "adapter": trained["folder"], "tried": True}
    assert json.loads(ran.out)["checked"] == [found]


def test_a_leak_ends_it_and_nothing_is_written(guild: Guild, school: Path) -> None:
    leak(school / "suites" / "team", places.shelf("benchmarks") / "go-core" / "average-score")
    ran = guild("data", "build", "pupil", "--base", "tiny", "--json")
    assert (ran.code, ran.out) == (1, "")
    assert "guild: data of 'pupil': " in ran.err
    assert "\ninnocent: body of benchmark problem average-score: " in ran.err
    assert "Traceback" not in ran.err
    assert not (school / "data" / "pupil").exists()


def test_an_unknown_specialist_is_refused(guild: Guild, school: Path) -> None:
    ran = guild("data", "build", "nobody", "--base", "tiny")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "guild: no model 'nobody'; known are: base, go-developer, go-review, go-test, pupil\n"
