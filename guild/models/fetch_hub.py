"""Fetches from the hub: a repository of MLX files, or one GGUF file.

The hub is asked first what it has; where it does not answer within seconds the source has failed and the next one is
tried. Only data files are taken, never Python. The hub's own library downloads and resumes; sizes and hashes that the
hub announced are checked here once more.
"""

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from guild.disk import refusal, size_on_disk, storing
from guild.errors import DownloadError, GuildError, IntegrityError
from guild.models.catalog import HubGgufSource, HubSource
from guild.models.hashing import need_sha256, sha256_of

_ANSWER_S = 5.0
_POLL_S = 0.2
_DATA_FILES = ("*.safetensors", "*.json", "*.jinja", "*.txt", "*.model")
_WEIGHTS = "*.safetensors"
# Errors of the hub that deserve plainer words than its library's own paragraph.
_PLAINLY = {
    "GatedRepoError": "the repository wants you to accept its terms and log in (`hf auth login`)",
    "RepositoryNotFoundError": "the hub has no such repository, or it is private",
    "RevisionNotFoundError": "the repository has no such revision",
    "OfflineModeIsEnabled": "HF_HUB_OFFLINE is set",
}


@dataclass(frozen=True, slots=True)
class _File:
    name: str
    size_bytes: int
    sha256: str | None


@dataclass(frozen=True, slots=True)
class Repository:
    """A fetched repository: its folder, its files, and the sha256 of every weight file."""

    folder: Path
    files: tuple[str, ...]
    weights_sha256: dict[str, str]


def fetch_repository(source: HubSource, folder: Path, on_bytes: Callable[[int, int], None]) -> Repository:
    """Fetch all data files of a repository into `folder`.

    `on_bytes` is given the bytes so far and the bytes in all. Raises DownloadError, IntegrityError or StorageError.
    """
    revision, listed = _ask(source)
    files = [file for file in listed if any(fnmatch(file.name, pattern) for pattern in _DATA_FILES)]
    if not any(fnmatch(file.name, _WEIGHTS) for file in files) or "config.json" not in {file.name for file in files}:
        raise DownloadError(f"{source.describe()}: holds no MLX model (config.json and *.safetensors)")
    _download(source, revision, files, folder, on_bytes)
    hashes = {file.name: sha256_of(folder / file.name) for file in files if fnmatch(file.name, _WEIGHTS)}
    for file in files:
        if file.sha256 is not None and hashes.get(file.name, file.sha256) != file.sha256:
            (folder / file.name).unlink()
            raise IntegrityError(f"{source.describe()}: {file.name!r} is not what the hub announced")
    return Repository(folder, tuple(file.name for file in files), hashes)


def fetch_gguf(source: HubGgufSource, folder: Path, on_bytes: Callable[[int, int], None]) -> Path:
    """Fetch one GGUF file into `folder`; raises as fetch_repository does."""
    revision, listed = _ask(source)
    files = [file for file in listed if file.name == source.file]
    if not files:
        raise DownloadError(f"{source.describe()}: the repository has no such file")
    _download(source, revision, files, folder, on_bytes)
    path = folder / source.file
    pinned = source.sha256 or files[0].sha256
    if pinned is not None:
        try:
            need_sha256(path, pinned, source.describe())
        except IntegrityError:
            path.unlink()
            raise
    return path


def _ask(source: HubSource | HubGgufSource) -> tuple[str, list[_File]]:
    """Ask the hub which files there are; return the exact revision and the files."""
    api = _api()
    try:
        info = api.model_info(source.repository, revision=source.revision, files_metadata=True, timeout=_ANSWER_S)
    # The hub's library raises its own errors and those of an HTTP library that differs between its versions.
    except Exception as error:
        raise DownloadError(f"{source.describe()}: {_plainly(error)}") from error
    found = info.siblings or []
    files = [_File(file.rfilename, file.size or 0, file.lfs.sha256 if file.lfs else None) for file in found]
    return info.sha or source.revision, files


def _download(
    source: HubSource | HubGgufSource,
    revision: str,
    files: list[_File],
    folder: Path,
    on_bytes: Callable[[int, int], None],
) -> None:
    with storing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    total = sum(file.size_bytes for file in files)
    failed: list[BaseException] = []
    api = _api()

    def work() -> None:
        try:
            api.snapshot_download(
                source.repository,
                revision=revision,
                local_dir=folder,
                allow_patterns=[file.name for file in files],
                etag_timeout=_ANSWER_S,
            )
        except BaseException as error:
            failed.append(error)

    # A daemon, so that an interrupt ends the program and not only the watching.
    worker = threading.Thread(target=work, daemon=True)
    worker.start()
    while worker.is_alive():
        worker.join(_POLL_S)
        on_bytes(min(size_on_disk(folder), total), total)
    if failed:
        raise _as_ours(source, folder, failed[0]) from failed[0]
    for file in files:
        if not (folder / file.name).is_file() or (folder / file.name).stat().st_size != file.size_bytes:
            raise IntegrityError(f"{source.describe()}: {file.name!r} is not as long as the hub announced")


def _api() -> Any:
    from huggingface_hub import HfApi
    from huggingface_hub.utils import disable_progress_bars, logging

    disable_progress_bars()
    logging.set_verbosity_error()
    return HfApi(endpoint=os.environ.get("HF_ENDPOINT") or None)


def _as_ours(source: HubSource | HubGgufSource, folder: Path, error: BaseException) -> GuildError:
    # The library's own errors are OSErrors too, but without a number.
    if isinstance(error, OSError) and error.errno is not None and error.filename is not None:
        return refusal(folder, error)
    return DownloadError(f"{source.describe()}: {_plainly(error)}")


def _plainly(error: BaseException) -> str:
    kinds = [kind.__name__ for kind in type(error).__mro__]
    for kind in kinds:
        if kind in _PLAINLY:
            return _PLAINLY[kind]
    first_line = (str(error).strip() or type(error).__name__).splitlines()[0]
    if "RequestError" in kinds:
        return f"the hub cannot be reached ({first_line})"
    return f"{type(error).__name__}: {first_line}"
