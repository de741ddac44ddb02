import threading
from pathlib import Path

import pytest

from guild import places
from guild.errors import StorageError
from guild.models.staging import discard, locked, place_of, staged, tidy_up
from guild.models.watching import Event, Note


def _left() -> list[str]:
    return sorted(path.name for path in places.models().iterdir() if not path.name.endswith(".lock"))


def _make(name: str, text: str) -> None:
    with locked(name), staged(name) as folder:
        (folder / "file").write_text(text)


def test_a_folder_appears_whole_and_replaces_the_old_one(home: Path) -> None:
    _make("m", "one")
    with locked("m"), staged("m") as folder:
        (folder / "file").write_text("two")
        assert (place_of("m") / "file").read_text() == "one"
    assert (place_of("m") / "file").read_text() == "two"
    assert _left() == ["m"]


def test_an_error_leaves_the_old_one_and_nothing_else(home: Path) -> None:
    _make("m", "one")
    with pytest.raises(RuntimeError), locked("m"), staged("m") as folder:
        (folder / "file").write_text("two")
        raise RuntimeError
    assert (place_of("m") / "file").read_text() == "one"
    assert _left() == ["m"]


def test_what_the_dead_left_is_removed_and_what_the_living_hold_is_not(home: Path) -> None:
    (places.models() / ".dead.staging").mkdir(parents=True)
    with locked("alive"), staged("alive"):
        # Another process is what another file handle is: the lock is the open file's.
        tidy_up()
        assert _left() == [".alive.staging"]


def test_death_between_the_two_steps_of_an_exchange_keeps_the_old_model(home: Path) -> None:
    _make("m", "one")
    place_of("m").replace(places.models() / ".m.old")
    (places.models() / ".m.staging").mkdir()
    tidy_up()
    assert (place_of("m") / "file").read_text() == "one"
    assert _left() == ["m"]


def test_death_after_an_exchange_removes_the_old_model(home: Path) -> None:
    _make("m", "two")
    (places.models() / ".m.old").mkdir()
    tidy_up()
    assert (place_of("m") / "file").read_text() == "two"
    assert _left() == ["m"]


def test_a_second_holder_says_that_it_waits_and_then_comes_in(home: Path) -> None:
    events: list[Event] = []
    waiting, came_in = threading.Event(), threading.Event()

    def watch(event: Event) -> None:
        events.append(event)
        waiting.set()

    def second() -> None:
        with locked("m", watch):
            came_in.set()

    with locked("m"):
        thread = threading.Thread(target=second)
        thread.start()
        assert waiting.wait(60)
        assert not came_in.is_set()
    thread.join(60)
    assert came_in.is_set()
    assert isinstance(events[0], Note) and "another process is installing or removing it" in events[0].text


def test_discard_takes_it_away(home: Path) -> None:
    _make("m", "one")
    with locked("m"):
        discard("m")
    assert _left() == []


def test_a_place_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("GUILD_HOME", str(tmp_path / "file"))
    with pytest.raises(StorageError, match="file/models: cannot be written"), locked("m"):
        pass
