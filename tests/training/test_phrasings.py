import pytest

from guild.training.phrasings import phrasings

REQUEST = "I get the smaller number."


def test_the_request_as_it_is_comes_first() -> None:
    assert phrasings(REQUEST, 1, turn=0) == [REQUEST]


@pytest.mark.parametrize("most", [1, 2, 3, 4])
@pytest.mark.parametrize("turn", [0, 1, 5])
def test_wordings_are_different_and_all_say_the_request(most: int, turn: int) -> None:
    found = phrasings(REQUEST, most, turn)
    assert len(set(found)) == len(found) == most
    assert all(REQUEST in wording for wording in found)


def test_each_turn_begins_with_another() -> None:
    assert len({phrasings(REQUEST, 1, turn)[0] for turn in range(4)}) == 4
    assert phrasings(REQUEST, 2, turn=4) == phrasings(REQUEST, 2, turn=0)


def test_there_are_no_more_than_there_are() -> None:
    assert len(phrasings(REQUEST, 9, turn=0)) == 4
