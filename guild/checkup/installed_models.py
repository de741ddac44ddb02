"""The model folders: complete, damaged, half-written, or in a number format that is slow here. Nothing is cleared."""

from guild import places
from guild.checkup.check import Check, State, split
from guild.disk import gigabytes
from guild.models.catalog import is_name, load_catalog
from guild.models.device import detect_device
from guild.models.installed import Installed, look_at

_LEFT_OVER = (".*.staging", ".*.old")


def check_models(base: str) -> list[Check]:
    """Return one check per model folder, one for the base where it is absent, and one per half-written folder."""
    folder = places.models()
    paths = sorted(folder.iterdir()) if folder.is_dir() else []
    names = [path.name for path in paths if path.is_dir() and is_name(path.name)]
    found = [model for name in names if (model := look_at(name)) is not None]
    checks = [_installed(model, default=model.name == base) for model in found]
    if base not in names:
        checks.insert(0, _absent(base))
    return checks + [_half_written(path.name) for pattern in _LEFT_OVER for path in sorted(folder.glob(pattern))]


def _installed(model: Installed, *, default: bool) -> Check:
    name = f"model {model.name}"
    if model.manifest is None:
        found, _ = split(model.problem or "not complete")
        state: State = "fail" if default else "warn"
        return Check(name, state, found, f"run: guild models remove {model.name}, then pull or import it again")
    manifest = model.manifest
    about = f"{gigabytes(manifest.size_bytes)} as {manifest.dtype}" + (", the default here" if default else "")
    if detect_device() == "cpu" and manifest.dtype != "float32":
        remedy = f"float32 is 10 to 50 times faster on a CPU; run: guild models remove {model.name}, then pull it again"
        return Check(name, "warn", about, remedy)
    return Check(name, "ok", about)


def _absent(base: str) -> Check:
    card = load_catalog().get(base)
    if card is None:
        return Check(f"model {base}", "fail", "not installed, nor in the catalog", "choose one of: guild models list")
    sources = card.sources_for(detect_device())
    size = f", {gigabytes(sources[0].download_bytes)} to download" if sources else ""
    remedy = f"nothing: the first request pulls it; or run: guild models pull {base}"
    return Check(f"model {base}", "warn", f"not installed{size}", remedy)


def _half_written(folder: str) -> Check:
    name = folder[1:].rpartition(".")[0]
    found = f"half-written in {folder!r}: being installed now, or left by a process that died"
    return Check(f"model {name}", "warn", found, "unless it is being installed: guild models list clears it away")
