"""On what a run was made: commit, machine, versions. A result without these says nothing."""

import os
import platform
import subprocess
from importlib import metadata
from pathlib import Path

_PACKAGES = ("guildlm", "mlx", "mlx-lm", "mkl", "numpy", "transformers", "tokenizers")


def commit() -> str:
    """Return the commit of the checkout that guild runs from, `+changes` behind it where files differ; else `installed`."""
    try:
        found = _git("rev-parse", "--short", "HEAD")
        return found + ("+changes" if _git("status", "--porcelain", "--untracked-files=no") else "")
    except (OSError, subprocess.CalledProcessError):
        return "installed"


def machine() -> dict[str, str]:
    """Return processor, cores, memory and system in words."""
    return {
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "system": f"{platform.system()} {platform.machine()}",
    }


def versions() -> dict[str, str]:
    """Return the versions of Python and of the libraries that answers depend on."""
    found = {name: _version(name) for name in _PACKAGES}
    return {"python": platform.python_version()} | {name: version for name, version in found.items() if version}


def _git(*words: str) -> str:
    here = Path(__file__).parent
    return subprocess.run(["git", *words], cwd=here, capture_output=True, text=True, check=True).stdout.strip()


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown processor"
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, "unknown processor")


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
