"""A team's own problems and specialist in a GUILD_HOME: the tiny suite to train on, and a recipe that the tiny Llama follows.

Two problems of two families: one is trained on, the other is what the training is validated on.
"""

import shutil
from pathlib import Path

from tiny import VOCABULARY
from tiny_home import install
from tiny_suite import write_tiny_suite

CARD = """\
name = "{name}"
summary = "knows the team's code"
tasks = [{tracks}]
answer = {{ generate = "go-file", edit = "go-file", test = "test-file", review = "findings" }}

[sampling]
max_tokens = 16
"""
RECIPE = """\
[data]
tracks = [{tracks}]
suites = ["team"]
most_tokens = 4000
{data}
[lora]
rank = 2
layers = 2
{lora}
[steps]
learning_rate = 0.01
epochs = 2
batch_rows = 4
validations = 1
{steps}
"""


def install_tiny(home: Path) -> Path:
    """Install the tiny random Llama as `tiny`, with the end of an answer among its words: it is to learn it."""
    return install(home, "tiny", vocabulary=VOCABULARY + 1)


def write_team(home: Path) -> Path:
    """Write the suite `team` to a home and return its folder; all of it is for training."""
    folder = write_tiny_suite(home / "suites" / "team")
    for card in folder.glob("*/problem.toml"):
        card.write_text(card.read_text().replace('split = "bench"', 'split = "train"'))
    return folder


def write_pupil(home: Path, *tracks: str, data: str = "", lora: str = "", steps: str = "", name: str = "pupil") -> Path:
    """Write a specialist of the user's own without an adapter, and its recipe; more lines go to the recipe's tables."""
    folder = home / "specialists" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    named = ", ".join(f'"{track}"' for track in tracks)
    (folder / "specialist.toml").write_text(CARD.format(name=name, tracks=named))
    (folder / "system.md").write_text("You know our code.\n")
    (folder / "recipe.toml").write_text(RECIPE.format(tracks=named, data=data, lora=lora, steps=steps))
    return folder


def leak(suite: Path, problem: Path) -> Path:
    """Copy a benchmark problem among those to train on, under another name and family; return its folder."""
    folder = suite / "innocent"
    shutil.copytree(problem, folder)
    card = folder / "problem.toml"
    lines = [
        {"family": 'family = "innocent"', "split": 'split = "train"'}.get(line.partition(" =")[0], line)
        for line in card.read_text().splitlines()
    ]
    card.write_text("\n".join(lines) + "\n")
    return folder
