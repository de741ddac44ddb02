"""The trial of MLX: what it prints, as `guild doctor` reads it."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def _trial(**environment: str) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-m", "guild.compute.trial"],
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        check=True,
    )
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def test_it_tells_what_mlx_computes_with() -> None:
    answer = _trial()
    assert answer["device"] in {"cpu", "metal", "cuda"}
    assert isinstance(answer["product_ms"], float)
    assert answer["product_ms"] > 0
    assert answer["kernel_error"] is None


def test_kernels_can_be_switched_off() -> None:
    answer = _trial(MLX_DISABLE_COMPILE="1")
    assert answer["kernel_error"] is None
    assert answer["compiles"] is (answer["device"] != "cpu")


def test_matrix_units_can_be_switched_off() -> None:
    assert _trial(GUILD_MATRIX_UNITS="0")["matrix_units"] is False


def test_a_broken_mlx_is_an_error_not_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "mlx").mkdir()
    (tmp_path / "mlx" / "core.py").write_text('raise ImportError("no backend")\n')
    answer = _trial(PYTHONPATH=f"{tmp_path}:{ROOT}")
    assert list(answer) == ["error"]
    assert "no backend" in str(answer["error"])
