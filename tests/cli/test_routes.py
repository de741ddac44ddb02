"""`guild routes` on a shelf of few requests: a probe trained for a base that ships none is used, and stages are scored."""

import json
import re
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sure_requests import doubtful_request

from guild import places
from guild.contract import TASKS

EACH = {"train": 8, "dev": 5}


@pytest.fixture(scope="session")
def small_shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A router shelf with the real weights and routes, and few of the real requests of each task type."""
    real, shelf = places.shelf("router"), tmp_path_factory.mktemp("router")
    (shelf / "weights").symlink_to(real / "weights")
    (shelf / "routes.toml").symlink_to(real / "routes.toml")
    for split, most in EACH.items():
        chosen: dict[str, list[str]] = defaultdict(list)
        for path in sorted((real / "requests" / split).glob("*.jsonl")):
            for line in path.read_text(encoding="utf-8").splitlines():
                row = json.loads(line)
                if len(row["text"]) < 150 and len(chosen[row["task"]]) < most:
                    chosen[row["task"]].append(line)
        assert {len(lines) for lines in chosen.values()} == {most}
        lines = [line for of_task in chosen.values() for line in of_task]
        (shelf / "requests" / split).mkdir(parents=True)
        (shelf / "requests" / split / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return shelf


@pytest.fixture
def routes(guild: Callable[..., Any], small_shelf: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Run `guild routes WORDS… --base tiny` over the small shelf."""
    usual = places.shelf
    monkeypatch.setattr(places, "shelf", lambda name: small_shelf if name == "router" else usual(name))
    return lambda *words: guild("routes", *words, "--base", "tiny")


def test_a_trained_probe_decides_from_then_on(
    routes: Callable[..., Any], guild: Callable[..., Any], home: Path
) -> None:
    doubtful = ["route", "--base", "tiny", "--json", doubtful_request()]
    ran = routes("train")
    probe = home / "router" / "probe-tiny.npz"
    assert ran.code == 0, ran.err
    assert re.fullmatch(rf"{re.escape(str(probe))}: macro-F1 [01]\.\d+, ECE [01]\.\d+ on 30 dev requests\n", ran.out)
    told = json.loads(guild(*doubtful).out)
    assert told["stage"] == "probe"
    assert sum(told["probabilities"].values()) == pytest.approx(1, abs=1e-3)

    scores = json.loads(routes("analyze", "--json").out)
    assert scores["split"] == "dev"
    assert [score["name"] for score in scores["scores"]] == ["fast alone", "probe alone", "encoder alone", "router"]
    assert sum(scores["scores"][-1]["share_by_stage"].values()) == pytest.approx(1)

    probe.rename(probe.with_name("probe-prose.npz"))
    ran = guild("route", "--base", "prose", "--json", doubtful_request())
    assert json.loads(ran.out)["stage"] == "encoder"
    assert ran.err.startswith(f"guild: {home}/router/probe-prose.npz: fitted to other weights of the base, '")
    assert ran.err.endswith("; until then the encoder decides\n")
    probe.write_bytes(b"PK no archive")
    ran = guild(*doubtful)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(f"guild: {probe}: damaged router weights (")


def test_all_stages_are_trained_into_a_folder(routes: Callable[..., Any], home: Path, tmp_path: Path) -> None:
    ran = routes("train", "--all", "-o", str(tmp_path / "out"), "--json")
    assert (ran.code, ran.out.count("\n")) == (0, 1), ran.err
    written = json.loads(ran.out)["written"]
    names = ["fast.npz", "encoder.npz", "probe-tiny.npz"]
    assert list(written) == [str(tmp_path / "out" / name) for name in names]
    assert {path.name for path in (tmp_path / "out").iterdir()} == set(names)
    assert {(card["train_requests"], card["dev_requests"]) for card in written.values()} == {(48, 30)}
    assert all(card["tasks"] == list(TASKS) for card in written.values())
    assert not (home / "router").exists()


def test_analyze_in_words_ends_with_the_confusion(routes: Callable[..., Any]) -> None:
    ran = routes("analyze", "--split", "dev")
    assert ran.code == 0, ran.err
    lines = ran.out.splitlines()
    assert [line.split("  ")[0] for line in lines[:3]] == ["fast alone", "encoder alone", "router"]
    assert all(re.search(r"macro-F1 \d\.\d{3} \[\d\.\d{3}, \d\.\d{3}\]", line) for line in lines[:3])
    assert lines[4].split()[-6:] == list(TASKS)
    rows = [line.split() for line in lines[5:]]
    assert [row[0] for row in rows] == list(TASKS)
    assert [sum(map(int, row[1:])) for row in rows] == [EACH["dev"]] * len(TASKS)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["train", "--all"], "guild: --all writes the shelf's own weights; say where they go, "),
        (["analyze", "--split", "test"], "guild: no split 'test'; there are: train, dev, held-out\n"),
    ],
)
def test_what_cannot_be_done_is_refused(routes: Callable[..., Any], words: list[str], says: str) -> None:
    ran = routes(*words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(says)
