import json
from pathlib import Path

import pytest

from guild.errors import StorageError, TrainingError
from guild.training.pairs import DataSet, Dropped, Pair, make_card, read_data, split_families, write_data


def pair(number: int, family: str = "words", tokens: int = 0) -> Pair:
    return Pair(
        ident=f"edit {number}",
        track="edit",
        source="mutant" if number % 2 else "curriculum",
        problem=f"problem-{number}",
        family=family,
        user=f'Größe {number} —\n"quoted"\u2028\ttab',
        answer="```go\npackage a\n```",
        tokens=tokens,
    )


@pytest.fixture
def data() -> DataSet:
    train, valid = [pair(n, "words", 100 + n) for n in range(5)], [pair(9, "times", 50)]
    dropped = [Dropped("x", "is there already"), Dropped("y", "is longer"), Dropped("z", "is longer")]
    return DataSet(tuple(train), tuple(valid), make_card(train, valid, dropped, {"specialist": "mine"}))


def test_what_is_written_is_read(data: DataSet, tmp_path: Path) -> None:
    write_data(tmp_path / "mine", data)
    assert read_data(tmp_path / "mine") == data
    assert read_data(tmp_path / "mine").sha256 == data.sha256


def test_the_same_pairs_are_the_same_bytes(data: DataSet, tmp_path: Path) -> None:
    for name in ("one", "other"):
        write_data(tmp_path / name, data)
    files = sorted(place.name for place in (tmp_path / "one").iterdir())
    assert files == ["card.json", "train.jsonl", "valid.jsonl"]
    assert all((tmp_path / "one" / name).read_bytes() == (tmp_path / "other" / name).read_bytes() for name in files)


def test_the_hash_is_of_all_pairs_and_of_which_set_they_are_in(data: DataSet) -> None:
    other = [
        DataSet(data.train[:-1], data.valid, data.card),
        DataSet(data.train, (), data.card),
        DataSet(data.train[:-1], (data.train[-1], *data.valid), data.card),
        DataSet(data.train[::-1], data.valid, data.card),
    ]
    assert len({data.sha256, *(one.sha256 for one in other)}) == 5
    assert DataSet(data.train, data.valid, {}).sha256 == data.sha256


def test_the_card_counts(data: DataSet) -> None:
    card = data.card
    assert card["pairs"] == {"train": 5, "valid": 1}
    assert card["families"] == {"train": 1, "valid": ["times"]}
    assert card["tracks"] == {"edit": 5}
    assert card["sources"] == {"curriculum": 3, "mutant": 2}
    assert card["tokens"] | {"p95": 0} == {"sum": 510, "median": 102, "p95": 0, "most": 104}
    assert card["dropped"] == {"is longer": 2, "is there already": 1}
    assert card["specialist"] == "mine"


def test_the_card_of_no_pairs_is_all_zeros() -> None:
    card = make_card([], [], [], {})
    assert card["pairs"] == {"train": 0, "valid": 0}
    assert set(card["tokens"].values()) == {0}


@pytest.mark.parametrize(
    "line", ["{", "[]", "5", '{"ident": "x"}', "", json.dumps({"ident": "x", "nope": 1}), "\ufeff{}"]
)
def test_a_damaged_line_is_named_by_file_and_number(line: str, data: DataSet, tmp_path: Path) -> None:
    write_data(tmp_path, data)
    place = tmp_path / "train.jsonl"
    lines = place.read_text(encoding="utf-8").split("\n")
    lines[2] = line
    place.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(TrainingError) as refused:
        read_data(tmp_path)
    assert str(refused.value).startswith(f"{place}:3: not a pair (")
    assert str(refused.value).endswith("; build the data again")


def test_a_file_that_is_missing_or_no_text_is_named(data: DataSet, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"mine/card\.json: cannot be read \(.*\); run: guild data build mine"):
        read_data(tmp_path / "mine")
    write_data(tmp_path, data)
    (tmp_path / "valid.jsonl").write_bytes(b"\xff\xfe")
    with pytest.raises(TrainingError, match=r"valid\.jsonl: cannot be read \(.*\); build the data again"):
        read_data(tmp_path)
    (tmp_path / "card.json").write_text("{")
    with pytest.raises(TrainingError, match=r"card\.json: cannot be read"):
        read_data(tmp_path)


def test_a_place_that_cannot_be_written_is_named(data: DataSet, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="file/mine: cannot be written"):
        write_data(tmp_path / "file" / "mine", data)


def test_a_set_without_pairs_is_read_too(tmp_path: Path) -> None:
    write_data(tmp_path, DataSet((), (), {}))
    assert read_data(tmp_path) == DataSet((), (), {})


@pytest.mark.parametrize("share", [0.01, 0.1, 0.3, 0.5])
def test_whole_families_are_kept_apart_until_the_share_is_reached(share: float) -> None:
    pairs = [pair(number, f"family-{number % 20}") for number in range(100)]
    train, valid = split_families(pairs, share)
    assert sorted(train + valid, key=pairs.index) == pairs
    assert not {p.family for p in train} & {p.family for p in valid}
    assert share * 100 <= len(valid) < share * 100 + 5


def test_which_families_does_not_hang_on_the_order_or_on_other_families() -> None:
    pairs = [pair(number, f"family-{number % 20}") for number in range(100)]
    _, valid = split_families(pairs, 0.2)
    _, turned = split_families(pairs[::-1], 0.2)
    assert {p.family for p in valid} == {p.family for p in turned}
    _, fewer = split_families([p for p in pairs if p.family != valid[0].family], 0.15)
    assert {p.family for p in fewer} <= {p.family for p in valid}


@pytest.mark.parametrize(("families", "valid"), [(0, 0), (1, 0), (2, 1)])
def test_one_family_always_stays_to_train_on(families: int, valid: int) -> None:
    pairs = [pair(number, f"family-{number}") for number in range(families)]
    assert [len(part) for part in split_families(pairs, 0.5)] == [families - valid, valid]
