"""Who is measured: names as typed become contenders, with the prompts and adapters that the specialists' cards give them.

It stands on `assemble.py`'s floor: it introduces the engine's specialists to the bench.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from guild.bench.contender import AT, PROMPTED, Contender, split_endpoint
from guild.contract import BASE, Track
from guild.engine.specialist import Specialist, find_specialist, list_specialists
from guild.errors import UsageError


def usual_contenders(base: str, tracks: Sequence[Track]) -> list[Contender]:
    """Return the base on all tracks, and each specialist on its own: with its adapter for that base, or as base + prompt."""
    found = [contender_named(BASE, base, tracks)]
    for specialist in list_specialists().values():
        own = [track for track in tracks if track in specialist.card.tasks]
        if own:
            found.append(contender_named(contender_name(specialist, base), base, own))
    return found


def contender_name(specialist: Specialist, base: str) -> str:
    """Return the name under which a specialist is measured as it answers: with its adapter for that base, or as base + prompt."""
    return specialist.name if specialist.adapter(base) else PROMPTED + specialist.name


def fingerprints(contender: Contender) -> dict[Track, str]:
    """Return for each track the hash of what makes this contender other than the base: adapter or endpoint, and prompt.

    A run keeps them, so that evidence of an adapter or prompt that has changed since is told from that of the present one.
    """
    return {track: _sha256(f"{contender.identity}\0{system}".encode()) for track, system in contender.system.items()}


def fingerprint_here(specialist: Specialist, base: str, track: Track) -> str | None:
    """Return the fingerprint of a specialist as it is now, or None where its adapter's folder is missing."""
    folder = specialist.adapter(base)
    if folder is not None and not folder.is_dir():
        return None
    return fingerprints(contender_named(contender_name(specialist, base), base, [track]))[track]


def contender_named(name: str, base: str, tracks: Sequence[Track]) -> Contender:
    """Return one contender that runs all these tracks; raises UsageError for a name that means nobody."""
    if name == BASE:
        return Contender(name, dict.fromkeys(tracks))
    if (endpoint := split_endpoint(name)) is not None:
        return Contender(name, dict.fromkeys(tracks), identity=_sha256(repr(endpoint).encode()), endpoint=name)
    typed, _, elsewhere = name.removeprefix(PROMPTED).partition(AT)
    specialist = find_specialist(typed)
    prompted = Contender(name, {track: _system(specialist, track) for track in tracks})
    if name.startswith(PROMPTED):
        return prompted
    folder = Path(elsewhere).expanduser() if elsewhere else specialist.adapter(base)
    if folder is None:
        raise UsageError(f"model {name!r} has no adapter for {base}; measure its prompt alone: {PROMPTED}{name}")
    if not folder.is_dir():
        raise UsageError(f"model {name!r}: {str(folder)!r} is no folder; name one that holds an adapter")
    return replace(prompted, adapter=name, identity=adapter_sha256(folder))


def adapter_folders(contenders: Sequence[Contender], base: str) -> dict[str, Path]:
    """Return the folders of the adapters that these contenders need, by the engine's name for them."""
    folders = {}
    for contender in contenders:
        if contender.adapter is not None:
            typed, _, elsewhere = contender.adapter.partition(AT)
            folder = Path(elsewhere).expanduser() if elsewhere else find_specialist(typed).adapter(base)
            assert folder is not None
            folders[contender.adapter] = folder
    return folders


def adapter_sha256(folder: Path) -> str:
    """Return the hash over an adapter's files."""
    files = sorted(path for path in folder.iterdir() if path.suffix in (".safetensors", ".json"))
    return _sha256(b"".join(path.name.encode() + b"\0" + path.read_bytes() for path in files))


def _system(specialist: Specialist, track: Track) -> str:
    """Return the specialist's prompt for a track; on one that is not its own, the prompt of its first task."""
    return specialist.system(track if track in specialist.card.tasks else specialist.card.tasks[0])


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
