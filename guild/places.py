"""Where things lie: the three shelves of the project, and GUILD_HOME, where everything that a run makes is kept.

This is the only file that knows paths. A shelf is read-only material that people write (specialists, benchmarks, router);
nothing here creates, reads or checks any file's content.
"""

import os
from pathlib import Path
from typing import Literal

import platformdirs

Shelf = Literal["specialists", "benchmarks", "router"]

_PACKAGE = Path(__file__).resolve().parent


def shelf(name: Shelf) -> Path:
    """Return the folder of one shelf.

    In a built wheel the shelves lie inside the package; in a checkout they stand at its root, so that an edit counts at once.
    """
    installed = _PACKAGE / "shelves" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def is_installed(place: Path) -> bool:
    """Tell whether a place belongs to an installed guild, where nothing of a user's should be written."""
    return place.is_relative_to(_PACKAGE / "shelves")


def home() -> Path:
    """Return GUILD_HOME, or the platform's data folder for guild where that variable is unset or empty."""
    chosen = os.environ.get("GUILD_HOME", "")
    return (
        Path(chosen).expanduser().absolute() if chosen else Path(platformdirs.user_data_dir("guild", appauthor=False))
    )


def models() -> Path:
    """Return the folder whose subfolders are installed base models."""
    return home() / "models"


def downloads() -> Path:
    """Return the folder that holds unfinished downloads, so that a later pull can go on from them."""
    return home() / "downloads"


def user_catalog() -> Path:
    """Return the file in which a user adds model cards of their own."""
    return home() / "catalog.toml"


def user_specialists() -> Path:
    """Return the folder in which a user keeps specialists of their own."""
    return home() / "specialists"


def suites() -> Path:
    """Return the folder whose subfolders are imported benchmark suites."""
    return home() / "suites"


def store() -> Path:
    """Return the SQLite file in which runs, answers and verdicts are kept."""
    return home() / "guild.db"


def data() -> Path:
    """Return the folder whose subfolders are the data sets that specialists are trained on."""
    return home() / "data"


def trainings() -> Path:
    """Return the folder whose subfolders are trainings, finished and unfinished."""
    return home() / "trainings"


def cache() -> Path:
    """Return the folder of what can be made again: build caches, mutants, hidden states."""
    return home() / "cache"


def states() -> Path:
    """Return the folder of what frozen blocks made of training rows."""
    return cache() / "states"


def routes() -> Path:
    """Return the file of routes: the user's own in GUILD_HOME, else the shelf's."""
    own = home() / "routes.toml"
    return own if own.is_file() else shelf("router") / "routes.toml"


def policy(base: str) -> Path:
    """Return the file in which `guild routes policy --write` keeps who answers what over a base."""
    return home() / f"policy-{base}.toml"


def trained_probes() -> Path:
    """Return the folder in which `guild routes train` keeps router weights for bases that ship none."""
    return home() / "router"
