"""How each known `tokenizer.ggml.pre` cuts text into words before byte-pair merging.

A GGUF file names its pre-tokenizer and holds no pattern, so the patterns live here: they are llama.cpp's
(`llm_tokenizer_bpe` in src/llama-vocab.cpp), applied one after another, each to the pieces that the one before left.
Every name in this file was held against llama.cpp itself, see benchmarks/import_proof/. An unknown name is refused,
because a wrong pattern changes token ids without any error.
"""

from dataclasses import dataclass

from guild.errors import GgufError

_CONTRACTIONS = "(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])"
_REST = r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)"


@dataclass(frozen=True, slots=True)
class PreTokenizer:
    """Patterns in order, and two habits that llama.cpp ties to the name.

    `whole_words` takes a word that is a token as that token, without merging. `adds_bos` holds where the file does not
    say.
    """

    patterns: tuple[str, ...]
    whole_words: bool = False
    adds_bos: bool = False


_QWEN2 = PreTokenizer((rf"{_CONTRACTIONS}|[^\r\n\p{{L}}\p{{N}}]?\p{{L}}+|\p{{N}}|{_REST}",))
_LLAMA3_PATTERNS = (rf"{_CONTRACTIONS}|[^\r\n\p{{L}}\p{{N}}]?\p{{L}}+|\p{{N}}{{1,3}}|{_REST}",)
_LLAMA3 = PreTokenizer(_LLAMA3_PATTERNS, whole_words=True, adds_bos=True)
_DIGIT_BY_DIGIT = PreTokenizer((r"\p{N}", _GPT2))
_PLAIN_GPT2 = PreTokenizer((_GPT2,))

_KNOWN: dict[str, PreTokenizer] = {
    "default": PreTokenizer((r"[\p{P}\$\+<=>\^~\|]+", _GPT2, r"\p{N}+", "[0-9][0-9][0-9]")),
    "gpt-2": _PLAIN_GPT2,
    "phi-2": _PLAIN_GPT2,
    "mellum": _PLAIN_GPT2,
    "mpt": _PLAIN_GPT2,
    "olmo": _PLAIN_GPT2,
    "smollm": _DIGIT_BY_DIGIT,
    "starcoder": _DIGIT_BY_DIGIT,
    "refact": _DIGIT_BY_DIGIT,
    "command-r": _DIGIT_BY_DIGIT,
    "codeshell": _DIGIT_BY_DIGIT,
    "exaone": _DIGIT_BY_DIGIT,
    "minerva-7b": _DIGIT_BY_DIGIT,
    "qwen2": _QWEN2,
    "deepseek-r1-qwen": _QWEN2,
    "megrez": _QWEN2,
    "stablelm2": _QWEN2,
    "llama3": _LLAMA3,
    "llama-v3": _LLAMA3,
    "llama-bpe": _LLAMA3,
    "falcon3": _LLAMA3,
    "dbrx": PreTokenizer(_LLAMA3_PATTERNS),
    "smaug-bpe": PreTokenizer(_LLAMA3_PATTERNS),
    "deepseek-coder": PreTokenizer((r"[\r\n]", r"\s?\p{L}+", r"\s?\p{P}+", "[一-龥ࠀ-一가-퟿]+", r"\p{N}")),
    "seed-coder": PreTokenizer(
        (
            rf"{_CONTRACTIONS}|[^\r\n\p{{L}}\p{{N}}]?\p{{L}}+|\p{{N}}"
            r"| ?[^\s\p{L}\p{N}\r\n]+|\s*[\r\n]+|\s+(?!\S)|\s+",
        )
    ),
}


def pre_tokenizer(name: str | None, place: str) -> PreTokenizer:
    """Return the pre-tokenizer of that name; a file without a name means `default`, as in llama.cpp."""
    known = _KNOWN.get(name or "default")
    if known is None:
        raise GgufError(
            f"{place}: the pre-tokenizer 'tokenizer.ggml.pre' is {name!r}, which guild does not know; "
            f"known are {', '.join(sorted(_KNOWN))}"
        )
    return known


def known_pre_tokenizers() -> tuple[str, ...]:
    """Return the names that can be imported."""
    return tuple(_KNOWN)
