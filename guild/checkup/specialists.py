"""The specialists: their cards, prompts, and an adapter for the base in use.

Adapter files are read and held against the installed base's identity; whether each layer fits is judged when the engine
loads them, since that takes the base.
"""

from pathlib import Path

from guild.assemble import describe_base
from guild.checkup.check import Check, split
from guild.engine.specialist import Specialist, list_specialists
from guild.errors import AdapterError, CardError
from guild.models.installed import look_at


def check_specialists(base: str, *, mlx_works: bool) -> list[Check]:
    """Return one check per specialist; without a working MLX adapter files are found, but not read."""
    try:
        found = list_specialists()
    except CardError as error:
        return [Check("specialists", "fail", *split(str(error)))]
    if not found:
        return [Check("specialists", "fail", "none, not even built-in", "install guild again: their shelf is gone")]
    return [_check(specialist, base, mlx_works) for specialist in found.values()]


def _check(specialist: Specialist, base: str, mlx_works: bool) -> Check:
    name = f"specialist {specialist.name}"
    try:
        specialist.check()
        folder = specialist.adapter(base)
        if folder is None:
            remedy = "nothing: until one is trained, it answers as base + its prompt, and says so"
            return Check(name, "warn", f"no adapter for {base}", remedy)
        if not mlx_works:
            return Check(name, "warn", f"adapter {folder} was not read", "mend MLX first, see above")
        _read(folder, base)
    except (CardError, AdapterError) as error:
        return Check(name, "fail", *split(str(error)))
    return Check(name, "ok", f"adapter {folder}")


def _read(folder: Path, base: str) -> None:
    """Read an adapter's files; raises AdapterError when they are damaged, or made for other weights than these."""
    from guild.compute.backend import ready

    ready()
    from guild.engine.adapter import read_adapter

    adapter, installed = read_adapter(folder), look_at(base)
    if adapter.base is not None and adapter.base != base:
        raise AdapterError(f"{folder}: trained on base {adapter.base!r}, not {base!r}; train it for {base}")
    if installed is None or installed.manifest is None or adapter.base_sha256 is None:
        return
    if adapter.base_sha256 not in describe_base(base, installed.folder, installed.manifest).known_sha256:
        raise AdapterError(
            f"{folder}: trained on weights {adapter.base_sha256[:12]!r} of {base}, others are installed; "
            f"run: guild models remove {base}, then pull it again"
        )
