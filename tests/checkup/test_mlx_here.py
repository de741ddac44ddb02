"""MLX's own line, where MLX is missing or has no backend."""

import sys
from pathlib import Path

import pytest

from guild.checkup import mlx_here
from guild.checkup.mlx_here import check_mlx

ROOT = Path(__file__).parents[2]


def test_the_mlx_of_this_machine_computes() -> None:
    mlx, device, *rest = check_mlx()
    assert (mlx.name, mlx.state, device.state) == ("mlx", "ok", "ok")
    assert [check.name for check in rest] == (["blas", "matrix units", "kernels"] if device.found == "cpu" else [])


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere MLX comes with its backend")
def test_mlx_without_a_backend_is_named_as_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mlx").mkdir()
    (tmp_path / "mlx" / "core.py").write_text('raise ImportError("libmlx.so: cannot open shared object file")\n')
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{ROOT}")
    monkeypatch.setattr(mlx_here, "_BACKENDS", ("no-such-distribution",))
    (check,) = check_mlx()
    assert check.state == "fail"
    assert check.found.endswith("is installed without a backend")
    assert "guildlm[cpu]" in str(check.remedy)


def test_reference_blas_comes_with_its_remedy() -> None:
    answer = {"blas": "reference BLAS", "blas_path": None, "product_ms": 181.0}
    check = mlx_here._blas(answer | {"blas_remedy": "MLX runs on reference BLAS here: pip install mkl"})
    assert (check.state, check.remedy) == ("warn", "MLX runs on reference BLAS here: pip install mkl")
    assert check.found == "reference BLAS; a 64x896x4864 product takes 181.0 ms"


def test_a_compiler_that_cannot_compile_fails() -> None:
    check = mlx_here._kernels({"compiles": True, "kernel_error": "cstdint: No such file"})
    assert check.state == "fail"
    assert "cstdint" in check.found
    assert "MLX_DISABLE_COMPILE=1" in str(check.remedy)


def test_no_compiler_is_well() -> None:
    assert mlx_here._kernels({"compiles": False, "kernel_error": None}).state == "ok"
