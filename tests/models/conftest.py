import sys
from pathlib import Path

import pytest

# The tests' own makers of files, `tiny_gguf` and `package_index`, lie beside the tests.
sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give GUILD_HOME a folder of its own, and pip and the hub nothing to reach."""
    monkeypatch.setenv("GUILD_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "no-index"))
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    return tmp_path / "home"


@pytest.fixture
def mlx() -> None:
    """Load MLX as guild does, a fast BLAS first."""
    from guild.compute import backend

    backend.ready()
