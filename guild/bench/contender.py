"""Contenders: who is measured, on which tracks, with which system prompt, and by whom its answers are made.

Names are typed as `base`, `base+SPECIALIST` (the base with the specialist's prompt and no adapter), `SPECIALIST` (prompt
and adapter), `SPECIALIST@FOLDER` (prompt, and the adapter in that folder) and `URL#MODEL` (an OpenAI-compatible endpoint).
What a specialist's prompts and adapters are, others tell.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from guild.contract import BASE, Track
from guild.errors import UsageError

PROMPTED = f"{BASE}+"
AT = "@"


@dataclass(frozen=True, slots=True)
class Contender:
    """One contender; `system` has a prompt (None: the model's own) for each track it runs.

    `adapter` is the engine's name of its adapter. `identity` is the hash of what answers beside the base: adapter weights, or
    the endpoint's address and model; it is part of the key under which answers are kept. `endpoint` is None for a local one.
    """

    name: str
    system: Mapping[Track, str | None]
    identity: str = ""
    adapter: str | None = None
    endpoint: str | None = None


def rival_of(name: str, names: tuple[str, ...]) -> str | None:
    """Return whom a contender is compared with first: the base, or where the base does not run, the first that does."""
    first = BASE if BASE in names else names[0]
    return None if name == first else first


def split_endpoint(name: str) -> tuple[str, str] | None:
    """Return (address, model) of a name such as `http://127.0.0.1:8080/v1#qwen`, or None for a local contender.

    Raises UsageError when the model is missing, or the address is none or holds a password, which the store would keep.
    """
    if not name.startswith(("http://", "https://")):
        return None
    address, _, model = name.partition("#")
    if not model:
        raise UsageError(f"model {name!r} names no model of that endpoint; write {address}#MODEL")
    try:
        parts = urlsplit(address)
        sound = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        sound = False
    if not sound:
        raise UsageError(f"model {name!r}: its address is none; write http://HOST:PORT/v1#MODEL")
    if parts.password is not None or parts.username is not None:
        raise UsageError(
            f"a model at {parts.hostname!r} is named with a password; give the key in OPENAI_API_KEY instead"
        )
    return address, model
