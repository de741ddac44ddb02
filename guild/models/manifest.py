"""`guild.json`, the manifest that makes a folder an installed model.

It is written last, into the staging folder, so a folder without it, or whose files are not as long as it says, is no
installed model. It says where the weights come from; it does not protect against someone who edits them on purpose.
"""

import json
from pathlib import Path

from pydantic import ValidationError

from guild.card import Card
from guild.errors import IntegrityError

MANIFEST = "guild.json"


class Manifest(Card):
    """What is installed in one folder.

    `base_sha256` is the identity by which an adapter knows its base: the sha256 of the source GGUF, or for an MLX
    repository the sha256 over the sorted sha256 of its weight files. `files` maps every other file to its size in
    bytes.
    """

    name: str
    source: str
    source_sha256: dict[str, str]
    base_sha256: str
    dtype: str
    architecture: str
    layers: int
    hidden_size: int
    context_length: int
    vocabulary_size: int
    guild_version: str
    files: dict[str, int]

    @property
    def size_bytes(self) -> int:
        """Return the size of all files together."""
        return sum(self.files.values())


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write the manifest; the folder is complete from here on."""
    (folder / MANIFEST).write_text(json.dumps(manifest.model_dump(), indent=2) + "\n", encoding="utf-8")


def read_manifest(folder: Path) -> Manifest:
    """Read the manifest of an installed folder and hold it against the files.

    Raises IntegrityError, saying what is missing, when the folder is not a complete installed model.
    """
    place = folder / MANIFEST
    try:
        manifest = Manifest.model_validate_json(place.read_bytes())
    except FileNotFoundError:
        raise IntegrityError(f"{place}: is missing, so this is no complete model; pull or import it again") from None
    except (OSError, ValidationError):
        raise IntegrityError(f"{place}: cannot be read as a manifest of this guild; pull or import it again") from None
    for name, size_bytes in manifest.files.items():
        try:
            found = (folder / name).stat().st_size
        except OSError:
            raise IntegrityError(f"{folder / name}: is missing; pull or import the model again") from None
        if found != size_bytes:
            raise IntegrityError(
                f"{folder / name}: has {found} bytes, not {size_bytes}; pull or import the model again"
            )
    return manifest


def file_sizes(folder: Path) -> dict[str, int]:
    """Return the size in bytes of every file in a folder, except the manifest."""
    found = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != MANIFEST)
    return {path.relative_to(folder).as_posix(): path.stat().st_size for path in found}
