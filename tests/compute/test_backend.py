"""MLX as it is found on other machines: each case in a process of its own, since MLX is loaded once and for good."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from asking import alone, request

from guild.compute import backend
from guild.engine.engine import Engine

ROOT = Path(__file__).parents[2]

linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems bring their own BLAS and backend")


def python(script: str, *arguments: str, **environment: str) -> str:
    """Run a script in a fresh Python that finds guild, and return what it prints."""
    path = os.pathsep.join([environment.pop("first", ""), str(ROOT), str(ROOT / "tests")]).strip(os.pathsep)
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env={**os.environ, "PYTHONPATH": path, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


SAY_READY = """
from guild.compute import backend
from guild.errors import BackendError
try:
    print(backend.ready())
except BackendError as error:
    print(error)
"""


def test_it_is_found_once() -> None:
    assert backend.ready() is backend.ready()
    assert backend.ready().device in ("metal", "cuda", "cpu")


@linux
def test_mlx_imported_too_early_is_refused() -> None:
    said = python("import mlx.core\n" + SAY_READY)
    assert said == "mlx.core was imported before guild.compute.backend; import guild.compute.backend first\n"


@linux
def test_mlx_without_a_backend_names_what_to_install(tmp_path: Path) -> None:
    # The wheel `mlx` alone holds no `mlx.core` on Linux; a folder that hides the real one looks the same.
    (tmp_path / "mlx").mkdir()
    (tmp_path / "mlx" / "__init__.py").write_text("")
    said = python(SAY_READY, first=str(tmp_path))
    assert said.startswith(
        "mlx: installed without a backend for Linux, or not at all (No module named 'mlx.core'); run: "
    )
    assert "pip install 'guildlm[cpu]', or 'guildlm[cuda]' on a machine with an NVIDIA GPU" in said


@linux
def test_mlx_whose_library_is_missing_says_so_too(tmp_path: Path) -> None:
    (tmp_path / "mlx").mkdir()
    (tmp_path / "mlx" / "core.py").write_text("raise ImportError('libmlx.so: cannot open shared object file')")
    said = python(SAY_READY, first=str(tmp_path))
    assert "(libmlx.so: cannot open shared object file); run: pip install 'guildlm[cpu]'" in said


GENERATE = """
import sys
from pathlib import Path
from guild.compute import backend
found = backend.ready()
from asking import alone, request
from guild.contract import Base
from guild.engine.engine import Engine
tiny = Path(sys.argv[1])
engine = Engine.load(Base("tiny", tiny / "base", "ab" * 32, 256))
engine.load_adapter("b", tiny / "b")
print(found.compiles, alone(engine, request(engine, "hello", "b")))
"""


@pytest.mark.skipif(backend.ready().device != "cpu", reason="only the CPU backend needs a compiler")
def test_without_a_compiler_it_generates_all_the_same(engine: Engine, tiny: Path, tmp_path: Path) -> None:
    said = python(GENERATE, str(tiny), PATH=str(tmp_path), first=str(Path(__file__).parents[1]))
    assert said == f"False {alone(engine, request(engine, 'hello', 'b'))}\n"
