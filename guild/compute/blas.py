"""A fast BLAS for MLX's CPU backend, put in place before `mlx.core` is imported.

The mlx-cpu wheel is linked to reference BLAS. A faster library that is loaded globally first wins symbol resolution, which
makes a 64x896x4864 float32 product about 60 times faster. Only loading lives here; nothing here imports MLX.
"""

import ctypes
import ctypes.util
import importlib.metadata
import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from guild.errors import BackendError

_THREADS = {
    "MKL": ("MKL_Get_Max_Threads", "MKL_Set_Num_Threads"),
    "OpenBLAS": ("openblas_get_num_threads", "openblas_set_num_threads"),
}
"""How each library is asked for its number of threads, and told it."""


@dataclass(frozen=True, slots=True)
class Blas:
    """Which BLAS the CPU backend uses; `remedy` says what to do when it is the slow one."""

    name: str
    path: str | None = None
    remedy: str | None = None

    @property
    def fast(self) -> bool:
        """Tell whether products run on an optimised library."""
        return self.remedy is None


@cache
def preload() -> Blas:
    """Load the best BLAS found here, once; on other systems than Linux MLX brings its own, and nothing is loaded.

    Raises BackendError when `mlx.core` was imported earlier, because the slow library is then bound for good.
    """
    if sys.platform != "linux":
        return Blas("Accelerate")
    if "mlx.core" in sys.modules:
        raise BackendError("mlx.core was imported before guild.compute.backend; import guild.compute.backend first")
    # Threads that spin while they wait cost a factor of five as soon as another process wants a core.
    os.environ.setdefault("KMP_BLOCKTIME", "0")
    for name, path in _candidates():
        try:
            ctypes.CDLL(path, mode=ctypes.RTLD_GLOBAL)
        except OSError:
            continue
        return Blas(name, path)
    return Blas("reference BLAS", remedy=_remedy())


@contextmanager
def one_thread(blas: Blas) -> Iterator[None]:
    """Keep the BLAS to one thread while whoever calls it uses the cores in another way; a no-op where it cannot be told to."""
    names = _THREADS.get(blas.name)
    if names is None or blas.path is None:
        yield
        return
    library = ctypes.CDLL(blas.path)
    ask, tell = (getattr(library, name) for name in names)
    before = ask()
    tell(1)
    try:
        yield
    finally:
        tell(before)


def _candidates() -> Iterator[tuple[str, str]]:
    """Yield libraries, best first; the system is searched only when the wheel fails, since that runs a compiler."""
    if platform.machine() == "x86_64":
        yield from (("MKL", str(path)) for path in _from_wheel("mkl", "libmkl_rt.so"))
        yield from (("MKL", path) for path in [ctypes.util.find_library("mkl_rt")] if path)
    yield from (("OpenBLAS", path) for path in [ctypes.util.find_library("openblas")] if path)


def _from_wheel(distribution: str, prefix: str) -> list[Path]:
    try:
        files = importlib.metadata.files(distribution) or []
    except importlib.metadata.PackageNotFoundError:
        return []
    return [Path(str(file.locate())) for file in files if file.name.startswith(prefix)]


def _remedy() -> str:
    wheel = "pip install mkl" if platform.machine() == "x86_64" else "install libopenblas from your distribution"
    return f"MLX runs on reference BLAS here, about 20 times slower than it could: {wheel}"
