"""Memory and disk, against what the base in use needs."""

import shutil

from guild import places
from guild.checkup.check import Check
from guild.checkup.home import nearest_existing
from guild.disk import gigabytes
from guild.models.catalog import load_catalog
from guild.models.device import detect_device, memory_bytes
from guild.models.installed import look_at

_SPARE_BYTES = 1_000_000_000
"""Room that runs, logs and caches want beside the models."""


def check_room(base: str) -> list[Check]:
    """Return the checks of main memory and of the disk below GUILD_HOME."""
    return [_memory(base, memory_bytes()), _disk(base, shutil.disk_usage(nearest_existing(places.home())).free)]


def _memory(base: str, have: int) -> Check:
    card = load_catalog().get(base)
    if have == 0:
        return Check("memory", "warn", "the system does not say how much", "nothing, unless guild runs out of it")
    if card is None:
        return Check("memory", "ok", gigabytes(have))
    found = f"{gigabytes(have)}; {base} wants {gigabytes(card.minimum_memory_bytes)}"
    if have < card.minimum_memory_bytes:
        return Check("memory", "warn", found, "close other programs, or use a smaller model: guild models list")
    return Check("memory", "ok", found)


def _disk(base: str, free: int) -> Check:
    need, found = _still_needed(base), f"{gigabytes(free)} free"
    if free < need:
        remedy = f"make room for {gigabytes(need - free)} more, or set GUILD_HOME to a larger disk"
        return Check("disk", "fail", f"{found}; installing {base} needs {gigabytes(need)}", remedy)
    if free - need < _SPARE_BYTES:
        return Check("disk", "warn", found, "make some room, or set GUILD_HOME to a larger disk")
    return Check("disk", "ok", found)


def _still_needed(base: str) -> int:
    """Return the bytes that installing a base takes: download and imported weights, or 0 where it is installed."""
    installed, card, device = look_at(base), load_catalog().get(base), detect_device()
    sources = card.sources_for(device) if card else ()
    if card is None or not sources or (installed is not None and installed.manifest is not None):
        return 0
    imported = 0 if sources[0].kind == "hub" else card.imported_bytes(card.dtype_for(device))
    return sources[0].download_bytes + imported
