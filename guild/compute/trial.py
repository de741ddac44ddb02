"""Tries MLX in a process of its own, for `guild doctor`: prints one JSON object of what it is and whether it computes.

    python -m guild.compute.trial

A broken build of MLX can end the process that imports it, or never come back; whoever asks must survive that.
"""

import json
import sys
import time
from typing import Any

from guild.compute.backend import ready
from guild.errors import BackendError

_ROUNDS = 3


def trial() -> dict[str, Any]:
    """Return what MLX computes on and with; times in the unit that their name ends with.

    `kernel_error` is None unless MLX wants to compile kernels here and cannot. Raises BackendError when MLX cannot run.
    """
    backend = ready()
    import mlx.core as mx

    from guild.compute import matrix_units

    x, w = mx.ones((64, 896)), mx.ones((896, 4864))
    mx.eval(x @ w)
    product_s = min(_seconds(lambda: mx.eval(x @ w)) for _ in range(_ROUNDS))
    kernel_error = None
    if backend.compiles:
        try:
            mx.eval(mx.compile(lambda a: mx.exp(a) * a + 1)(x))
        except RuntimeError as error:
            kernel_error = str(error).strip().splitlines()[0][:120]
    return {
        "device": backend.device,
        "blas": backend.blas.name,
        "blas_path": backend.blas.path,
        "blas_remedy": backend.blas.remedy,
        "product_ms": product_s * 1000,
        "compiles": backend.compiles,
        "kernel_error": kernel_error,
        "matrix_units": matrix_units.usable(),
    }


def _seconds(work: Any) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main() -> None:
    """Print the trial's outcome, or {"error": …}, on stdout."""
    try:
        answer = trial()
    except BackendError as error:
        answer = {"error": str(error)}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
