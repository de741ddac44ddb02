"""What every test may ask for: a tiny model with adapters, an engine over it, an empty home, and the real SmolLM2.

MLX is imported inside the fixtures, so that tests which need none of it stay quick.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tiny import write_adapter, write_tiny_llama

if TYPE_CHECKING:
    from guild.contract import Base
    from guild.engine.engine import Engine

# The products here are tiny: on a busy machine, threads that wait for one another cost ten times what they compute.
for variable in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(variable, "1")

ADAPTERS = {"a": {"layers": 2, "rank": 4}, "b": {"layers": 3, "rank": 8}, "c": {"layers": 1, "rank": 4}}
TINY_CONTEXT = 256


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the tiny Llama as `base`, and three unlike adapters as `a`, `b` and `c`. Do not write here."""
    folder = tmp_path_factory.mktemp("tiny")
    write_tiny_llama(folder / "base")
    for seed, (name, shape) in enumerate(ADAPTERS.items(), start=1):
        write_adapter(folder / name, seed, **shape)
    return folder


@pytest.fixture
def tiny_base(tiny: Path) -> "Base":
    """The tiny Llama, as the models room would hand it to the engine."""
    from guild.contract import Base

    return Base("tiny", tiny / "base", sha256="ab" * 32, context_tokens=TINY_CONTEXT)


@pytest.fixture
def engine(tiny: Path, tiny_base: "Base") -> "Engine":
    """A fresh engine over the tiny Llama, with its three adapters loaded."""
    from guild.compute import backend

    backend.ready()
    from guild.engine.engine import Engine

    made = Engine.load(tiny_base)
    for name in ADAPTERS:
        made.load_adapter(name, tiny / name)
    return made


@pytest.fixture
def guild_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty GUILD_HOME of this test's own; the folder does not exist yet."""
    home = tmp_path / "home"
    monkeypatch.setenv("GUILD_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def smollm2() -> Path:
    """The installed SmolLM2-135M. A fresh machine pulls it once, 90 MB, into the GUILD_HOME of whoever runs the tests."""
    from guild.models.pull import ensure

    return ensure("smollm2-135m")


@pytest.fixture
def poet(guild_home: Path) -> Path:
    """A specialist of the user's own with an adapter for `tiny`."""
    folder = guild_home / "specialists" / "poet"
    (folder / "a").mkdir(parents=True)
    (folder / "a" / "adapters.safetensors").write_bytes(b"weights")
    card = 'name = "poet"\nsummary = "s"\ntasks = ["test", "edit"]\nanswer = "go-file"\n[adapters]\ntiny = "a"\n'
    (folder / "specialist.toml").write_text(card)
    (folder / "system.md").write_text("You are a poet.")
    return folder
