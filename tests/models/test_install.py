from pathlib import Path

import pytest
from tiny_gguf import Tiny

from guild import places
from guild.errors import GgufError, StorageError, UsageError
from guild.models.hashing import sha256_of
from guild.models.install import import_file
from guild.models.installed import list_installed, look_at, remove
from guild.models.manifest import read_manifest
from guild.models.watching import Event, Note, Progress


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return Tiny(tied=True).write(tmp_path / "source.gguf")


def _left() -> list[str]:
    models = places.models()
    return sorted(path.name for path in models.iterdir() if not path.name.endswith(".lock")) if models.exists() else []


def test_import_list_and_remove(home: Path, file: Path) -> None:
    events: list[Event] = []
    folder = import_file(file, "mine", "float16", watch=events.append)
    manifest = read_manifest(folder)
    assert manifest.base_sha256 == sha256_of(file)
    assert manifest.source_sha256 == {"source.gguf": manifest.base_sha256}
    assert (manifest.source, manifest.dtype) == (str(file), "float16")
    assert isinstance(events[0], Note) and str(file) in events[0].text
    assert isinstance(last := events[-1], Progress) and last.done_bytes == last.total_bytes
    assert [model.name for model in list_installed()] == ["mine"]
    assert remove("mine") > manifest.size_bytes
    assert (list_installed(), look_at("mine"), _left()) == ([], None, [])
    assert file.exists()


def test_a_taken_name_needs_force(home: Path, file: Path, tmp_path: Path) -> None:
    folder = import_file(file, "mine", "float32")
    other = Tiny("qwen2").write(tmp_path / "other.gguf")
    with pytest.raises(UsageError, match=r"model 'mine' is installed already; choose another --name, or .* --force"):
        import_file(other, "mine", "float32")
    assert read_manifest(folder).architecture == "llama"
    import_file(other, "mine", "float32", force=True)
    assert read_manifest(folder).architecture == "qwen2"
    assert _left() == ["mine"]


def test_a_failed_import_by_force_keeps_the_old_model(home: Path, file: Path, tmp_path: Path) -> None:
    folder = import_file(file, "mine", "float32")
    bad = Tiny()
    bad.weights["model.norm.weight"][0] = float("inf")
    with pytest.raises(GgufError, match="no finite numbers"):
        import_file(bad.write(tmp_path / "bad.gguf"), "mine", "float32", force=True)
    assert read_manifest(folder).source == str(file)
    assert _left() == ["mine"]


@pytest.mark.parametrize("name", ["", ".hidden", "../up", "a/b", "Big", "with space"])
def test_names_that_could_leave_the_folder_are_refused(home: Path, file: Path, name: str) -> None:
    with pytest.raises(UsageError, match="is not allowed; use small letters"):
        import_file(file, name, "float32")
    assert _left() == []


def test_bad_files_leave_nothing_behind(home: Path, file: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(file.read_bytes()[:-1000])
    for bad in (cut, tmp_path / "none.gguf", tmp_path):
        with pytest.raises(GgufError, match=str(bad)):
            import_file(bad, "mine", "float32")
    assert _left() == []


def test_too_little_room_is_said_with_numbers(home: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from guild import disk

    monkeypatch.setattr(disk, "_free_bytes", lambda place: 1_000_000)
    with pytest.raises(StorageError, match=r"needs 1.3 MB|needs 1 MB, but only 1 MB are free"):
        import_file(file, "mine", "float32")


def test_removing_what_is_not_there_lists_what_is(home: Path, file: Path) -> None:
    with pytest.raises(UsageError, match="model 'gone' is not installed, so it cannot be removed; installed: none"):
        remove("gone")
    import_file(file, "mine", "float32")
    with pytest.raises(UsageError, match="installed: mine"):
        remove("gone")


def test_a_broken_folder_is_listed_with_its_problem_and_can_be_removed(home: Path, file: Path) -> None:
    folder = import_file(file, "mine", "float32")
    (folder / "tokenizer.json").unlink()
    (found,) = list_installed()
    assert found.manifest is None and "tokenizer.json: is missing" in str(found.problem)
    remove("mine")
    assert list_installed() == []
