import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from package_index import write_card
from small_hub import small_hub
from tiny_gguf import Tiny

from guild import places
from guild.errors import DownloadError, IntegrityError
from guild.models.gguf_import import import_gguf, inspect_gguf
from guild.models.manifest import read_manifest
from guild.models.pull import pull
from guild.models.watching import Event, Note

REPOSITORY = 'kind = "hub"\nrepository = "some/{name}"\ndownload_bytes = 1000000'
GGUF = 'kind = "hub-gguf"\nrepository = "some/gguf"\nfile = "tiny.gguf"\ndownload_bytes = 1000000'


@pytest.fixture
def files(tmp_path: Path) -> dict[str, bytes]:
    (folder := tmp_path / "mlx").mkdir()
    import_gguf(inspect_gguf(Tiny(tied=True).write(tmp_path / "x.gguf")), folder, "4bit")
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def hub(files: dict[str, bytes], tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    repositories = {
        "some/mlx": files | {"evil.py": b"raise SystemExit", "README.md": b"# hi"},
        "some/gguf": {"tiny.gguf": (tmp_path / "x.gguf").read_bytes()},
        "some/empty": {"README.md": b"# nothing here"},
        "some/odd": files | {"config.json": b'{"model_type": "clip"}'},
    }
    with small_hub(repositories) as address:
        monkeypatch.setenv("HF_ENDPOINT", address)
        yield


def test_a_repository_is_installed_as_it_is_but_for_its_code(hub: None, home: Path, files: dict[str, bytes]) -> None:
    write_card(home, REPOSITORY.format(name="mlx"))
    folder = pull("tiny")
    manifest = read_manifest(folder)
    assert sorted(manifest.files) == sorted(files)
    assert (manifest.dtype, manifest.source) == ("4bit", "hub some/mlx")
    weights = hashlib.sha256(files["model.safetensors"]).hexdigest()
    assert manifest.source_sha256 == {"model.safetensors": weights}
    assert manifest.base_sha256 == hashlib.sha256(weights.encode()).hexdigest()
    assert list(places.downloads().iterdir()) == []


def test_one_gguf_file_is_imported(hub: None, home: Path, tmp_path: Path) -> None:
    write_card(home, GGUF)
    manifest = read_manifest(pull("tiny"))
    assert manifest.base_sha256 == hashlib.sha256((tmp_path / "x.gguf").read_bytes()).hexdigest()
    assert (manifest.dtype, manifest.source) == ("float32", "hub some/gguf/tiny.gguf")


@pytest.mark.parametrize(
    ("source", "says"),
    [
        (REPOSITORY.format(name="gone"), "hub some/gone: the hub has no such repository, or it is private"),
        (REPOSITORY.format(name="empty"), "hub some/empty: holds no MLX model"),
        (GGUF.replace("tiny.gguf", "big.gguf"), "hub some/gguf/big.gguf: the repository has no such file"),
    ],
)
def test_what_is_not_there_is_named(hub: None, home: Path, source: str, says: str) -> None:
    write_card(home, source)
    with pytest.raises(DownloadError, match=says):
        pull("tiny")
    assert not (places.models() / "tiny").exists()


def test_a_missing_repository_is_followed_by_the_next_source(hub: None, home: Path) -> None:
    write_card(home, REPOSITORY.format(name="gone"), GGUF)
    events: list[Event] = []
    pull("tiny", events.append)
    assert any("private; going on to hub some/gguf" in event.text for event in events if isinstance(event, Note))


def test_a_config_of_something_else_leaves_nothing_behind(hub: None, home: Path) -> None:
    write_card(home, REPOSITORY.format(name="odd"))
    with pytest.raises(IntegrityError, match=r"hub some/odd: its config.json is not that of a language model"):
        pull("tiny")
    assert [path.name for path in places.models().iterdir() if not path.name.endswith(".lock")] == []


def test_a_pinned_or_announced_sha256_is_held_against_the_file(
    files: dict[str, bytes], home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repositories = {"some/mlx": files, "some/gguf": {"tiny.gguf": (tmp_path / "x.gguf").read_bytes()}}
    with small_hub(repositories, announced={"model.safetensors": "0" * 64}) as address:
        monkeypatch.setenv("HF_ENDPOINT", address)
        write_card(home, REPOSITORY.format(name="mlx"))
        with pytest.raises(IntegrityError, match=r"'model.safetensors' is not what the hub announced"):
            pull("tiny")
        write_card(home, f'{GGUF}\nsha256 = "{"0" * 64}"')
        with pytest.raises(IntegrityError, match=r"tiny.gguf: its sha256 is \w{16}…, not the pinned 0000"):
            pull("tiny")
    assert not (places.models() / "tiny").exists()


def test_a_sharded_repository_has_one_identity(
    files: dict[str, bytes], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = {f"model-0000{n}-of-00002.safetensors": files["model.safetensors"] + b" " * n for n in (1, 2)}
    rest = {name: body for name, body in files.items() if name != "model.safetensors"}
    with small_hub({"some/mlx": rest | parts}) as address:
        monkeypatch.setenv("HF_ENDPOINT", address)
        write_card(home, REPOSITORY.format(name="mlx"))
        manifest = read_manifest(pull("tiny"))
    hashes = sorted(hashlib.sha256(body).hexdigest() for body in parts.values())
    assert manifest.base_sha256 == hashlib.sha256("\n".join(hashes).encode()).hexdigest()


def test_an_unreachable_hub_says_so_in_plain_words(home: Path) -> None:
    write_card(home, GGUF)
    with pytest.raises(DownloadError, match=r"hub some/gguf/tiny.gguf: the hub cannot be reached"):
        pull("tiny")


def test_json_of_the_config_may_be_anything(
    files: dict[str, bytes], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for config in (b"[]", b"{", json.dumps({"model_type": "llama", "num_hidden_layers": "two"}).encode()):
        with small_hub({"some/mlx": files | {"config.json": config}}) as address:
            monkeypatch.setenv("HF_ENDPOINT", address)
            write_card(home, REPOSITORY.format(name="mlx"))
            with pytest.raises(IntegrityError, match=r"config\.json"):
                pull("tiny")
