"""Which BLAS is loaded below MLX, and what is said where only the slow one is there."""

import ctypes
import importlib.metadata
import sys
from pathlib import Path

import pytest
from test_backend import linux, python

from guild.compute import backend, blas
from guild.compute.blas import Blas

SAY_BLAS = """
import sys
from guild.compute import blas
{change}
print(blas.preload().name, blas.preload().fast, "mlx.core" in sys.modules)
print(blas.preload().remedy)
"""


def test_fast_means_that_no_remedy_is_needed() -> None:
    assert Blas("MKL", "/lib/libmkl_rt.so").fast
    assert not Blas("reference BLAS", remedy="install one").fast


@linux
def test_the_mkl_wheel_is_used_where_it_is_installed() -> None:
    try:
        importlib.metadata.version("mkl")
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("mkl is not installed here")
    found = backend.ready().blas
    assert (found.name, found.fast) == ("MKL", True)
    assert found.path is not None and "libmkl_rt" in found.path and Path(found.path).exists()


@linux
def test_where_none_is_found_the_remedy_is_named() -> None:
    said = python(SAY_BLAS.format(change="blas._candidates = lambda: []"))
    assert said.startswith(
        "reference BLAS False False\nMLX runs on reference BLAS here, about 20 times slower than it could: "
    )
    assert "install" in said


@linux
def test_a_library_that_does_not_load_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "libmkl_rt.so").write_text("no library")
    broken = [("MKL", str(tmp_path / "libmkl_rt.so")), ("MKL", "/nonesuch/libmkl_rt.so")]
    said = python(SAY_BLAS.format(change=f"blas._candidates = lambda: {broken!r}"))
    assert said.startswith("reference BLAS False False\n")


@linux
def test_a_users_own_thread_settings_are_kept() -> None:
    script = "import os\nfrom guild.compute import blas\nblas.preload()\nprint(os.environ['KMP_BLOCKTIME'])"
    assert python(script, KMP_BLOCKTIME="7") == "7\n"


def test_a_wheel_that_is_not_installed_offers_nothing() -> None:
    assert blas._from_wheel("no-such-distribution", "lib") == []


@pytest.mark.skipif(sys.platform != "darwin", reason="for macOS")
def test_a_mac_needs_nothing() -> None:
    assert blas.preload() == Blas("Accelerate")


@linux
def test_one_thread_holds_for_as_long_as_asked_and_no_longer() -> None:
    here = backend.ready().blas
    if here.name not in ("MKL", "OpenBLAS"):
        pytest.skip("this BLAS takes no number of threads")
    names = {"MKL": "MKL_Get_Max_Threads", "OpenBLAS": "openblas_get_num_threads"}
    threads = getattr(ctypes.CDLL(here.path), names[here.name])
    before = threads()
    with pytest.raises(KeyError), blas.one_thread(here):
        assert threads() == 1
        raise KeyError
    assert threads() == before


def test_a_blas_that_takes_no_number_of_threads_is_left_alone() -> None:
    with blas.one_thread(Blas("reference BLAS", remedy="install one")), blas.one_thread(Blas("Accelerate")):
        pass
