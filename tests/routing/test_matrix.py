"""The matrix: what is gathered, how it is cut, and which items only one model solves."""

from made_up_matrices import drawn, spelt

from guild.contract import TRACKS
from guild.routing.matrix import Item, Matrix, gather


def test_only_items_that_all_models_of_a_track_answered_are_gathered() -> None:
    shares = {
        "test": {"base": {"a": 1.0, "b": 0.5, "c": 0.0}, "go-test": {"b": 0.0, "c": 1.0}},
        "edit": {"base": {"d": 1.0}},
    }
    found = gather(shares, {"a": "x", "b": "y", "c": "y", "d": "x"})
    assert found.items == (
        Item("test", "b", "y", {"base": 0.5, "go-test": 0.0}),
        Item("test", "c", "y", {"base": 0.0, "go-test": 1.0}),
        Item("edit", "d", "x", {"base": 1.0}),
    )
    assert (found.tracks, found.families, found.specialists) == (("test", "edit"), ("x", "y"), ("go-test",))
    assert gather({"test": {}}, {}).items == ()


def test_halves_share_no_family_and_lose_no_item() -> None:
    matrix = drawn(0, dict.fromkeys(TRACKS, 0.0), problems=21)
    first, second = matrix.halves(seed=3)
    assert not set(first.families) & set(second.families)
    assert set(first.families) | set(second.families) == set(matrix.families)
    assert {item.ident for half in (first, second) for item in half.items} == {item.ident for item in matrix.items}
    assert len(first.items) + len(second.items) == len(matrix.items)
    assert abs(len(first.families) - len(second.families)) <= 1
    assert matrix.halves(seed=3) == (first, second) != matrix.halves(seed=4)


def test_the_halves_of_one_family_are_nothing_and_all() -> None:
    matrix = Matrix((Item("test", "a", "x", {"base": 1.0}),))
    assert [len(half.items) for half in matrix.halves(0)] == [0, 1]


def test_items_that_one_model_alone_solves() -> None:
    matrix = spelt("test", base="++--", go_test="+-+-")
    assert [(item.ident, model) for item, model in matrix.solved_by_one()] == [
        ("p001/bug", "base"),
        ("p002/bug", "go-test"),
    ]
    assert spelt("test", base="+").solved_by_one() == [], "where nobody else was measured, nobody is alone"
