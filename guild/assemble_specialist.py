"""A new specialist of a user's own: card, prompt and recipe, after the built-in one for that task.

It stands on `assemble.py`'s floor: the card is the engine's business, the recipe the training room's. Nothing is trained here.
"""

import re
from collections.abc import Sequence
from pathlib import Path

from guild import places
from guild.assemble_data import recipe_of
from guild.bench.problems import suite_folders
from guild.contract import BASE, TRACKS, Track
from guild.disk import storing
from guild.engine.specialist import CARD, list_specialists, specialist_folders, usual_format
from guild.errors import UsageError
from guild.training.recipe import CURRICULUM, RECIPE

_NAME = re.compile(r"[a-z][a-z0-9-]{0,39}")

_CARD = """\
name = "{name}"
summary = "{summary}"
tasks = ["{task}"]
answer = "{format}"

[sampling]
temperature = 0.0
max_tokens = 1024

# One line per base model that has an adapter: base = "folder beside this card".
[adapters]
"""

_RECIPE = """\
# How this specialist's data are made and its adapter is trained. What is left out has its usual value.
[data]
tracks = ["{task}"]
suites = [{suites}]
mutants = {mutants}

[lora]
rank = {lora.rank}
layers = {lora.layers}

[steps]
learning_rate = {steps.learning_rate}
epochs = {steps.epochs}
batch_rows = {steps.batch_rows}
seed = {steps.seed}
"""


def new_specialist(name: str, task: str, suites: Sequence[str]) -> Path:
    """Write a specialist into GUILD_HOME and return its folder; raises UsageError for a name or task that will not do.

    `suites` are what it is to be trained on; without any, the curriculum.
    """
    if task not in TRACKS:
        raise UsageError(f"task {task!r} cannot be trained and measured; those are: {', '.join(TRACKS)}")
    track: Track = next(one for one in TRACKS if one == task)
    _check(name, suites)
    model = next(one for one in list_specialists().values() if track in one.card.tasks)
    folder = places.user_specialists() / name
    recipe = recipe_of(model)
    trained = tuple(suites) or (CURRICULUM,)
    texts = {
        CARD: _CARD.format(
            name=name, summary=f"{task}, trained on {', '.join(trained)}", task=task, format=usual_format(track)
        ),
        "system.md": model.system(track) + "\n",
        RECIPE: _RECIPE.format(
            task=task,
            suites=", ".join(f'"{suite}"' for suite in trained),
            mutants=4 if track in ("edit", "review") else 0,
            lora=recipe.lora,
            steps=recipe.steps,
        ),
    }
    with storing(folder):
        folder.mkdir(parents=True)
        for file, text in texts.items():
            (folder / file).write_text(text, encoding="utf-8")
    return folder


def _check(name: str, suites: Sequence[str]) -> None:
    if not _NAME.fullmatch(name) or name == BASE:
        raise UsageError(f"specialist {name!r}: a name has lower-case letters, digits and dashes; choose another")
    if name in specialist_folders():
        raise UsageError(f"specialist {name!r} is there already, in {specialist_folders()[name]}; choose another name")
    if unknown := [suite for suite in suites if suite not in suite_folders()]:
        raise UsageError(f"no suite {unknown[0]!r}; there are: {', '.join(suite_folders())}; or guild bench import one")
