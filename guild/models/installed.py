"""The models that are installed here: finding, listing and removing them."""

from dataclasses import dataclass
from pathlib import Path

from guild import places
from guild.disk import size_on_disk
from guild.errors import IntegrityError, UsageError
from guild.models.catalog import check_name, is_name
from guild.models.manifest import Manifest, read_manifest
from guild.models.staging import discard, locked, place_of, tidy_up
from guild.models.watching import Watcher, unwatched


@dataclass(frozen=True, slots=True)
class Installed:
    """One model folder. `manifest` is None where the folder is not a complete model, and `problem` then says why."""

    name: str
    folder: Path
    manifest: Manifest | None
    problem: str | None = None


def look_at(name: str) -> Installed | None:
    """Look at one model's folder, or return None where there is none. Quick: it reads no weights."""
    folder = place_of(check_name(name))
    if not folder.exists():
        return None
    try:
        return Installed(name, folder, read_manifest(folder))
    except IntegrityError as error:
        return Installed(name, folder, None, str(error))


def list_installed() -> list[Installed]:
    """Return every model folder by name, the broken ones too, after clearing what dead processes left."""
    tidy_up()
    if not places.models().is_dir():
        return []
    names = sorted(path.name for path in places.models().iterdir() if path.is_dir() and not path.name.startswith("."))
    return [found for name in names if is_name(name) and (found := look_at(name)) is not None]


def remove(name: str, watch: Watcher = unwatched) -> int:
    """Remove a model, complete or not, and return how many bytes that freed; raises UsageError where there is none."""
    check_name(name)
    with locked(name, watch):
        tidy_up()
        if not place_of(name).exists():
            others = ", ".join(model.name for model in list_installed()) or "none"
            raise UsageError(f"model {name!r} is not installed, so it cannot be removed; installed: {others}")
        freed_bytes = size_on_disk(place_of(name))
        discard(name)
    return freed_bytes
