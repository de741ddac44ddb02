"""MLX on this machine: which device it computes on, and whether it can run at all.

The engine's other files import MLX through `ready()` having run first, since a fast BLAS must be loaded before `mlx.core`.
"""

import importlib
import os
import shutil
import sys
from dataclasses import dataclass
from functools import cache
from typing import Literal

from guild.compute.blas import Blas, preload
from guild.errors import BackendError

Device = Literal["metal", "cuda", "cpu"]


@dataclass(frozen=True, slots=True)
class Backend:
    """What MLX computes on here; `compiles` is False where kernels cannot be compiled at run time."""

    device: Device
    blas: Blas
    compiles: bool


@cache
def ready() -> Backend:
    """Import `mlx.core` with a fast BLAS below it, once, and say what it runs on.

    Raises BackendError when MLX is missing, or installed on Linux without a backend.
    """
    blas = preload()
    try:
        core = importlib.import_module("mlx.core")
    except ImportError as error:
        raise BackendError(_missing(str(error))) from None
    device = _device(core)
    return Backend(device, blas, _compiles(core, device))


def _device(core: object) -> Device:
    if core.metal.is_available():  # type: ignore[attr-defined]
        return "metal"
    if core.default_device() == core.Device(core.gpu):  # type: ignore[attr-defined]
        return "cuda"
    return "cpu"


def _compiles(core: object, device: Device) -> bool:
    """Switch off MLX's fused CPU kernels where no C++ compiler could build them, since MLX would fail half-way."""
    if device != "cpu":
        return True
    if os.environ.get("MLX_DISABLE_COMPILE") or shutil.which("g++") is None:
        core.disable_compile()  # type: ignore[attr-defined]
        return False
    return True


def _missing(detail: str) -> str:
    if sys.platform == "linux":
        return (
            f"mlx: installed without a backend for Linux, or not at all ({detail}); "
            "run: pip install 'guildlm[cpu]', or 'guildlm[cuda]' on a machine with an NVIDIA GPU"
        )
    return f"mlx: cannot be imported ({detail}); run: pip install --force-reinstall mlx"
