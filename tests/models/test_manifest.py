from pathlib import Path

import pytest

from guild.errors import IntegrityError
from guild.models.hashing import identity_of
from guild.models.manifest import Manifest, file_sizes, read_manifest, write_manifest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "config.json").write_text("{}")
    (tmp_path / "model.safetensors").write_bytes(b"12345")
    manifest = Manifest(
        name="m", source="here", source_sha256={"x": "0" * 64}, base_sha256="0" * 64, dtype="float32",
        architecture="llama", layers=1, hidden_size=2, context_length=3, vocabulary_size=4, guild_version="0",
        files=file_sizes(tmp_path),
    )  # fmt: skip
    write_manifest(tmp_path, manifest)
    return tmp_path


def test_reads_what_was_written_and_counts_itself_not(folder: Path) -> None:
    manifest = read_manifest(folder)
    assert manifest.files == {"config.json": 2, "model.safetensors": 5}
    assert manifest.size_bytes == 7


def test_says_what_is_missing_short_or_unreadable(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes(b"123")
    with pytest.raises(IntegrityError, match=r"model.safetensors: has 3 bytes, not 5; pull or import"):
        read_manifest(folder)
    (folder / "model.safetensors").unlink()
    with pytest.raises(IntegrityError, match=r"model.safetensors: is missing; pull or import"):
        read_manifest(folder)
    (folder / "guild.json").write_text('{"name": "m", "colour": 1}')
    with pytest.raises(IntegrityError, match=r"guild.json: cannot be read as a manifest"):
        read_manifest(folder)
    (folder / "guild.json").unlink()
    with pytest.raises(IntegrityError, match=r"guild.json: is missing, so this is no complete model"):
        read_manifest(folder)


def test_identity_does_not_depend_on_the_order_of_files() -> None:
    assert identity_of(["b", "a"]) == identity_of(["a", "b"]) != identity_of(["a"])
