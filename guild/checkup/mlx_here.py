"""MLX on this machine: installed or not, its device, its BLAS, its kernels.

MLX is tried in a process of its own (`guild/compute/trial.py`), because a broken build can end the process that imports
it. The first check of the list tells whether MLX works at all.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from guild.checkup.check import Check, split
from guild.checkup.packages import installed_version

_TRIAL_TIMEOUT_S = 120
_SLOW_PRODUCT_MS = 60.0
"""A fast BLAS takes a few ms for the trial's product, reference BLAS about 180; this lies well between."""

_BACKENDS = ("mlx-cpu", "mlx-cuda-12", "mlx-cuda-13", "mlx-cuda")
_INSTALL = "run: pip install 'guildlm[cpu]', or 'guildlm[cuda]' on a machine with an NVIDIA GPU"


def check_mlx() -> list[Check]:
    """Return the check of MLX first, then those of what it computes with."""
    mlx, mlx_lm = installed_version("mlx"), installed_version("mlx-lm")
    if mlx is None:
        return [Check("mlx", "fail", "not installed", _INSTALL if sys.platform == "linux" else "run: pip install mlx")]
    if mlx_lm is None:
        return [Check("mlx", "fail", f"{mlx}, but mlx-lm is missing", "run: pip install 'mlx-lm>=0.32.2,<0.33'")]
    backends = [f"{name} {version}" for name in _BACKENDS if (version := installed_version(name))]
    answer = _trial()
    if "error" in answer and sys.platform == "linux" and not backends:
        return [Check("mlx", "fail", f"{mlx} is installed without a backend", _INSTALL)]
    if "error" in answer:
        found, remedy = split(answer["error"])
        return [Check("mlx", "fail", ", ".join([f"mlx {mlx}", *backends, found]), remedy or _INSTALL)]
    checks = [
        Check("mlx", "ok", ", ".join([f"mlx {mlx}", *backends, f"mlx-lm {mlx_lm}"])),
        Check("device", "ok", answer["device"]),
    ]
    if answer["device"] != "cpu":
        return checks
    return [*checks, _blas(answer), _matrix_units(answer), _kernels(answer)]


def _trial() -> dict[str, Any]:
    command = [sys.executable, "-m", "guild.compute.trial"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_TRIAL_TIMEOUT_S)
    except subprocess.TimeoutExpired:
        return {"error": f"gives no answer within {_TRIAL_TIMEOUT_S} s; install it again: {_INSTALL}"}
    if done.returncode < 0:
        return {"error": f"importing it ends the process with signal {-done.returncode}; install it again: {_INSTALL}"}
    try:
        answer: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        last = (done.stderr.strip().splitlines() or ["it says nothing"])[-1]
        return {"error": f"does not compute ({last[:200]}); install it again: {_INSTALL}"}
    return answer


def _blas(answer: dict[str, Any]) -> Check:
    took = f"{answer['blas']}; a 64x896x4864 product takes {answer['product_ms']:.1f} ms"
    if answer["blas_remedy"]:
        found, remedy = split(answer["blas_remedy"])
        return Check("blas", "warn", took, remedy or found)
    if answer["product_ms"] > _SLOW_PRODUCT_MS:
        return Check("blas", "warn", f"{took}, which is slow", "look whether other programs keep the processor busy")
    place = f" ({Path(answer['blas_path']).resolve()})" if answer["blas_path"] else ""
    return Check("blas", "ok", took + place)


def _matrix_units(answer: dict[str, Any]) -> Check:
    used = "used by the bench and by trainings, in bfloat16; GUILD_MATRIX_UNITS=0 switches them off"
    return Check("matrix units", "ok", used if answer["matrix_units"] else "none that guild could use")


def _kernels(answer: dict[str, Any]) -> Check:
    if answer["kernel_error"]:
        remedy = "mend or remove the C++ compiler, or set MLX_DISABLE_COMPILE=1: guild runs without it, a little slower"
        return Check("kernels", "fail", f"MLX cannot compile with this g++ ({answer['kernel_error']})", remedy)
    if not answer["compiles"]:
        found = "not compiled, for there is no g++ or MLX_DISABLE_COMPILE is set; guild works without"
        return Check("kernels", "ok", found)
    return Check("kernels", "ok", "compiled with g++")
