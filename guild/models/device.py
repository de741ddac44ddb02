"""What this machine computes on, found out without importing MLX.

It decides which source and which number format suit a machine, before anything is installed. Whether MLX really runs
there is the engine's to say.
"""

import os
import platform
import sys
from importlib import metadata
from typing import Literal

Device = Literal["cpu", "metal", "cuda"]

_CUDA_PACKAGES = ("mlx-cuda-12", "mlx-cuda-13", "mlx-cuda")


def detect_device() -> Device:
    """Return `metal` on Apple silicon, `cuda` where MLX's CUDA backend is installed, else `cpu`."""
    if apple_silicon():
        return "metal"
    return "cuda" if sys.platform == "linux" and any(map(_is_installed, _CUDA_PACKAGES)) else "cpu"


def apple_silicon() -> bool:
    """Tell whether this is a Mac with an Apple processor."""
    return sys.platform == "darwin" and platform.machine() == "arm64"


def memory_bytes() -> int:
    """Return the machine's main memory, or 0 where the system does not say."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, OSError, ValueError):
        return 0


def _is_installed(package: str) -> bool:
    try:
        metadata.version(package)
    except metadata.PackageNotFoundError:
        return False
    return True
