"""What is seen of a suite without running it: the lines that a bug changes, and problems that are the same twice."""

import pytest
from tiny_suite import ALWAYS_FIRST, DEAD, FLIPPED, INITIALS, LARGER

from guild.bench.near_duplicates import near_duplicates
from guild.bench.vetting import changed_lines


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        (LARGER, FLIPPED, (5,)),
        (LARGER, ALWAYS_FIRST, (8,)),
        (INITIALS, DEAD, (8,)),
        ("a\nb\nc\n", "a\nb\nc\n", ()),
        ("a\nb\nc\n", "a\nx\ny\nc\n", (2, 3)),
        ("a\nc\n", "a\nb\nc\n", (2,)),
        # Of a deletion, nothing is left to name but the lines on both sides.
        ("a\nb\nc\n", "a\nc\n", (1, 2)),
        ("a\nb\n", "b\n", (1,)),
        ("a\nb\n", "a\n", (1,)),
    ],
)
def test_the_lines_that_a_bug_changes(before: str, after: str, lines: tuple[int, ...]) -> None:
    assert changed_lines(before, after) == lines


def test_the_same_code_under_other_names_is_found() -> None:
    one = ["func", "i1", "(", "i2", ")", "{", "return", "i2", "+", "i3", "}", ";"]
    renamed = [{"i1": "i7", "i2": "i4", "i3": "i9"}.get(word, word) for word in one]
    other = ["type", "i1", "struct", "{", "i2", "string", ";", "i3", "bool", "}", ";", "var", "i4"]
    assert near_duplicates({"b": renamed, "a": one, "c": other}) == [("a", "b", 1.0)]
    assert near_duplicates({"a": one}) == []
    assert near_duplicates({}) == []
