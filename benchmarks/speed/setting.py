"""On what the figures were taken: machine, versions, date, commit. Figures without these say nothing."""

import datetime
import os
import platform
from importlib import metadata
from pathlib import Path

from guild.bench import provenance

_PACKAGES = ("guildlm", "mlx", "mlx-cpu", "mlx-lm", "mkl", "numpy")
ROOT = Path(__file__).resolve().parents[2]


def setting(base: str) -> dict[str, str]:
    """Return the setting as names and values; `base` is the model's name."""
    from guild.compute.backend import ready

    backend = ready()
    kernels = "compiled" if backend.compiles else "not compiled"
    return {
        "date": datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "commit": provenance.commit(),
        "base": base,
        "device": f"{backend.device}, {backend.blas.name}, kernels {kernels}",
        "machine": "{processor}, {cores} cores, {system}".format(**provenance.machine()),
        "load": " ".join(f"{load:.1f}" for load in os.getloadavg()),
        "python": platform.python_version(),
        "packages": ", ".join(f"{name} {version}" for name in _PACKAGES if (version := _version(name))),
    }


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
