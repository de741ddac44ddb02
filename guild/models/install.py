"""Makes installed models: the import of a GGUF file, or a fetched repository as it is; each with its manifest, in one
step.

The model's lock must be held (`staging.locked`). Where the files come from is `pull.py` and `fetch_*.py`.
"""

import json
import shutil
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

from guild import places
from guild.disk import need_room, storing
from guild.errors import GgufError, IntegrityError, UsageError
from guild.models.catalog import check_name
from guild.models.dtype import Dtype
from guild.models.fetch_hub import Repository
from guild.models.hashing import identity_of, sha256_of
from guild.models.manifest import Manifest, file_sizes, write_manifest
from guild.models.staging import locked, place_of, staged, tidy_up
from guild.models.watching import Note, Progress, Watcher, unwatched


def import_file(file: Path, name: str, dtype: Dtype, *, force: bool = False, watch: Watcher = unwatched) -> Path:
    """Install a GGUF file of this machine under a name, and return the folder.

    Raises UsageError where the name is taken and `force` is not given, GgufError for a file that cannot be imported,
    and StorageError as the disk says it. The file itself stays where it is.
    """
    check_name(name)
    with locked(name, watch):
        tidy_up()
        if place_of(name).exists() and not force:
            raise UsageError(f"model {name!r} is installed already; choose another --name, or replace it with --force")
        watch(Note(f"{name}: {file}, kept as {dtype}, into {place_of(name)}"))
        return install_gguf(file, name, dtype, str(file), lambda done, total: watch(Progress("import", done, total)))


def install_gguf(
    file: Path,
    name: str,
    dtype: Dtype,
    source: str,
    on_bytes: Callable[[int, int], None],
    sha256: str | None = None,
) -> Path:
    """Import a GGUF file into a model's place; `sha256` is the file's where it has just been checked."""
    from guild.models.gguf_import import import_gguf, inspect_gguf

    model = inspect_gguf(file)
    need_room({places.models(): model.size_bytes(dtype)})
    identity = sha256 or _hash(file)
    with staged(name) as folder, storing(folder):
        import_gguf(model, folder, dtype, on_bytes)
        _seal(folder, name, source, {file.name: identity}, identity, dtype)
    return place_of(name)


def install_repository(repository: Repository, name: str, source: str) -> Path:
    """Install a fetched MLX repository; its files are moved, not copied."""
    with staged(name) as folder, storing(folder):
        for file in repository.files:
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.move(repository.folder / file, folder / file)
        hashes = repository.weights_sha256
        _seal(folder, name, source, hashes, identity_of(hashes.values()), None)
    return place_of(name)


def _seal(
    folder: Path, name: str, source: str, source_sha256: dict[str, str], base_sha256: str, dtype: Dtype | None
) -> None:
    """Write the manifest from the configuration that lies in the folder."""
    config = _read_config(folder)
    quantised: dict[str, Any] = config.get("quantization") or {}
    written = f"{quantised['bits']}bit" if "bits" in quantised else str(config.get("torch_dtype", "unknown"))
    try:
        manifest = Manifest(
            name=name,
            source=source,
            source_sha256=source_sha256,
            base_sha256=base_sha256,
            dtype=dtype or written,
            architecture=config["model_type"],
            layers=config["num_hidden_layers"],
            hidden_size=config["hidden_size"],
            context_length=config["max_position_embeddings"],
            vocabulary_size=config["vocab_size"],
            guild_version=_version(),
            files=file_sizes(folder),
        )
    except (KeyError, ValueError) as error:
        raise IntegrityError(
            f"{source}: its config.json is not that of a language model ({error}); choose another source"
        ) from None
    write_manifest(folder, manifest)


def _read_config(folder: Path) -> dict[str, Any]:
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    except ValueError:
        config = None
    if not isinstance(config, dict):
        raise IntegrityError(f"{folder.name}: its config.json is no JSON object; choose another source")
    return config


def _hash(file: Path) -> str:
    try:
        return sha256_of(file)
    except OSError as error:
        raise GgufError(f"{file}: cannot be read ({error.strerror}); check the file and its permissions") from None


def _version() -> str:
    try:
        return metadata.version("guildlm")
    except metadata.PackageNotFoundError:
        return "unknown"
