"""The vocabulary that a GGUF file carries: tokens, their kinds, special ids and the chat template.

Reads and checks; building a tokenizer from it is `gguf_bpe.py` or `gguf_spm.py`.
"""

from collections import Counter
from dataclasses import dataclass
from enum import IntEnum

from guild.errors import GgufError
from guild.models.gguf_file import GgufFile

# Tokens that end an answer besides the file's own end-of-text id, wherever a file has them as control tokens.
_ANSWER_ENDS = (
    "<|im_end|>",
    "<|endoftext|>",
    "<|eot_id|>",
    "<|eom_id|>",
    "<|end_of_text|>",
    "<|end|>",
    "<end_of_turn>",
    "<｜end▁of▁sentence｜>",
    "</s>",
)


class TokenKind(IntEnum):
    """`tokenizer.ggml.token_type`, as the GGUF specification numbers it."""

    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    USER_DEFINED = 4
    UNUSED = 5
    BYTE = 6


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Tokens by id, and which of them are special. `adds_bos` and `adds_eos` are None where the file does not say."""

    place: str
    tokens: tuple[str, ...]
    kinds: tuple[int, ...]
    bos_id: int | None
    eos_id: int
    pad_id: int | None
    unknown_id: int | None
    adds_bos: bool | None
    adds_eos: bool | None
    chat_template: str | None

    def ids_of(self, *kinds: TokenKind) -> list[int]:
        """Return the ids of all tokens of some kinds."""
        return [index for index, kind in enumerate(self.kinds) if kind in kinds]

    def answer_end_ids(self) -> list[int]:
        """Return the end-of-text id, then the other control tokens that end an answer."""
        control = {self.tokens[index]: index for index in self.ids_of(TokenKind.CONTROL)}
        ends = [self.eos_id, *(control[token] for token in _ANSWER_ENDS if token in control)]
        return list(dict.fromkeys(ends))


def read_vocabulary(gguf: GgufFile, vocabulary_size: int) -> Vocabulary:
    """Read the vocabulary; `vocabulary_size` is the number of rows of the embedding, which it must not exceed."""
    tokens = strings(gguf, "tokenizer.ggml.tokens")
    if len(tokens) > vocabulary_size:
        raise gguf.damaged(f"has {len(tokens)} tokens but embeddings for {vocabulary_size}")
    if len(set(tokens)) != len(tokens):
        twice = Counter(tokens).most_common(1)[0][0]
        raise gguf.damaged(f"the token {twice!r} stands there twice")
    kinds = gguf.optional("tokenizer.ggml.token_type", list) or [TokenKind.NORMAL] * len(tokens)
    if len(kinds) != len(tokens) or not all(isinstance(kind, int) for kind in kinds):
        raise gguf.damaged(f"'tokenizer.ggml.token_type' does not fit the {len(tokens)} tokens")

    def special(name: str) -> int | None:
        index = gguf.optional(f"tokenizer.ggml.{name}_token_id", int)
        if index is not None and not 0 <= index < len(tokens):
            raise gguf.damaged(f"'tokenizer.ggml.{name}_token_id' is {index}, but there are {len(tokens)} tokens")
        return index

    eos_id = special("eos")
    if eos_id is None:
        raise GgufError(
            f"{gguf.path}: 'tokenizer.ggml.eos_token_id' is missing, so no answer could end; fetch another file"
        )
    return Vocabulary(
        place=str(gguf.path),
        tokens=tuple(tokens),
        kinds=tuple(kinds),
        bos_id=special("bos"),
        eos_id=eos_id,
        pad_id=special("padding"),
        unknown_id=special("unknown"),
        adds_bos=gguf.optional("tokenizer.ggml.add_bos_token", bool),
        adds_eos=gguf.optional("tokenizer.ggml.add_eos_token", bool),
        chat_template=gguf.optional("tokenizer.chat_template", str),
    )


def strings(gguf: GgufFile, key: str) -> list[str]:
    """Return a metadata field that must be a list of texts."""
    values = gguf.need(key, list)
    if not values or not all(isinstance(value, str) for value in values):
        raise gguf.damaged(f"{key!r} is no list of texts")
    return values
