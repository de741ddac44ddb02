import pytest

from guild.stats.shingles import CODE_WORDS, code_shingles, jaccard, shingles


def test_all_stretches_of_so_many_words() -> None:
    assert shingles(["a", "b", "c", "d"], 2) == {("a", "b"), ("b", "c"), ("c", "d")}
    assert shingles(["a", "b", "a", "b"], 2) == {("a", "b"), ("b", "a")}
    assert shingles(["a", "b"], 2) == {("a", "b")}


@pytest.mark.parametrize("words", [[], ["a"], ["a", "b"]])
def test_fewer_words_are_the_one_stretch_that_there_is(words: list[str]) -> None:
    assert shingles(words, 3) == {tuple(words)}


def test_the_place_of_a_name_in_its_file_does_not_matter() -> None:
    body = ["func", "i0", "(", "i1", "int", ")", "{", "return", "i1", "+", "1", "}"]
    later = [word.replace("i0", "i7").replace("i1", "i9") for word in body]
    assert code_shingles(body) == code_shingles(later)


def test_which_names_are_the_same_does_matter() -> None:
    same = ["return", "i1", "+", "i1", "*", "i1", "-", "i1"]
    other = ["return", "i1", "+", "i2", "*", "i1", "-", "i1"]
    assert code_shingles(same) != code_shingles(other)


@pytest.mark.parametrize("word", ["if", "int", "i", "import", "i1x"])
def test_words_of_go_are_no_numbered_names(word: str) -> None:
    code = [word, *["x"] * (CODE_WORDS - 1)]
    assert code_shingles(code) == {tuple(code)}


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [("abc", "abc", 1.0), ("abc", "xyz", 0.0), ("abcd", "cdef", 1 / 3), ("", "a", 0.0), ("", "", 0.0)],
)
def test_likeness_is_what_both_have_of_what_either_has(one: str, other: str, alike: float) -> None:
    assert jaccard(set(one), set(other)) == pytest.approx(alike) == jaccard(set(other), set(one))
