"""GUILD_HOME: whether it can be written. How much room there is, is in `room.py`."""

import tempfile
from pathlib import Path

from guild import places
from guild.checkup.check import Check


def check_home() -> list[Check]:
    """Return the check of GUILD_HOME; nothing is created there that stays."""
    home = places.home()
    try:
        existing = nearest_existing(home)
        # Permission bits do not tell of read-only mounts or quotas, so a file is really written.
        with tempfile.TemporaryFile(dir=existing) as file:
            file.write(b"guild doctor")
            file.flush()
    except OSError as error:
        why = error.strerror or str(error)
        return [Check("home", "fail", f"{home} cannot be written ({why})", "mend that, or set GUILD_HOME elsewhere")]
    return [Check("home", "ok", str(home) if existing == home else f"{home}, made when it is first needed")]


def nearest_existing(place: Path) -> Path:
    """Return the place, or the nearest thing above it that is there already; raises OSError where one may not look."""
    while not place.exists() and place != place.parent:
        place = place.parent
    return place
