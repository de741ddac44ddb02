"""How alike two texts are: the share of their common stretches of words (shingles, Broder 1997).

Words come in as they are; whoever asks decides what a word is.
"""

from collections.abc import Hashable, Sequence, Set

CODE_WORDS = 8
"""The length of a stretch of code tokens: about one line."""


def shingles(words: Sequence[str], length: int) -> set[tuple[str, ...]]:
    """Return all stretches of so many words; of fewer words the one stretch that there is."""
    return {tuple(words[at : at + length]) for at in range(max(1, len(words) - length + 1))}


def code_shingles(tokens: Sequence[str]) -> set[tuple[str, ...]]:
    """Return all stretches of 8 normalised tokens (`i7` for the seventh name of a file).

    Names are numbered anew within each stretch, so that its place in the file does not matter.
    """
    return {_renumbered(stretch) for stretch in shingles(tokens, CODE_WORDS)}


def jaccard(one: Set[Hashable], other: Set[Hashable]) -> float:
    """Return the share of what both have in what either has; 0 for two empty sets."""
    either = len(one | other)
    return len(one & other) / either if either else 0.0


def _renumbered(words: tuple[str, ...]) -> tuple[str, ...]:
    names: dict[str, str] = {}
    return tuple(
        names.setdefault(word, f"i{len(names)}") if word[:1] == "i" and word[1:].isdigit() else word for word in words
    )
