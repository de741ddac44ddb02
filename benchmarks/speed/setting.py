"""On what the figures were taken: machine, versions, date, commit. Figures without these say nothing."""

import datetime
import os
import platform
import subprocess
from importlib import metadata
from pathlib import Path

_PACKAGES = ("guildlm", "mlx", "mlx-cpu", "mlx-lm", "mkl", "numpy")
ROOT = Path(__file__).resolve().parents[2]


def setting(base: str) -> dict[str, str]:
    """Return the setting as names and values; `base` is the model's name."""
    from guild.engine.backend import ready

    backend = ready()
    kernels = "compiled" if backend.compiles else "not compiled"
    return {
        "date": datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "commit": _commit(),
        "base": base,
        "device": f"{backend.device}, {backend.blas.name}, kernels {kernels}",
        "machine": f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}",
        "load": " ".join(f"{load:.1f}" for load in os.getloadavg()),
        "python": platform.python_version(),
        "packages": ", ".join(f"{name} {version}" for name in _PACKAGES if (version := _version(name))),
    }


def _commit() -> str:
    try:
        commit = _git("rev-parse", "--short", "HEAD")
        return commit + (" and changes" if _git("status", "--porcelain", "--untracked-files=no") else "")
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def _git(*words: str) -> str:
    return subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown processor"
    return next(
        (line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown processor"
    )


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
