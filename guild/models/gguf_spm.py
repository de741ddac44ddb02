"""Builds the SentencePiece-style tokenizer (`tokenizer.ggml.model` = `llama`) of a GGUF file.

Such a file has scores and no merges. Every way to cut a token into two tokens becomes a merge, ranked by the score of
the whole, which is how SentencePiece's BPE and llama.cpp choose. Scores must therefore tell tokens apart: a vocabulary
whose tokens share scores is refused, because the ids could come out different.
"""

from tokenizers import Tokenizer, decoders, models, normalizers

from guild.errors import GgufError
from guild.models.gguf_file import GgufFile
from guild.models.gguf_vocabulary import TokenKind, Vocabulary

_SPACE = "▁"


def build_sentencepiece(gguf: GgufFile, vocabulary: Vocabulary) -> Tokenizer:
    """Return the tokenizer without its special tokens."""
    scores = gguf.need("tokenizer.ggml.scores", list)
    if len(scores) != len(vocabulary.tokens) or len(vocabulary.ids_of(TokenKind.BYTE)) != 256:
        raise GgufError(f"{gguf.path}: scores or byte tokens are missing from its vocabulary; fetch another file")
    ids = {token: index for index, token in enumerate(vocabulary.tokens)}
    unknown = vocabulary.tokens[vocabulary.unknown_id] if vocabulary.unknown_id is not None else None
    tokenizer = Tokenizer(
        models.BPE(
            vocab=ids,
            merges=_merges(gguf, vocabulary, ids, scores),
            unk_token=unknown,
            fuse_unk=True,
            byte_fallback=True,
        )
    )
    leading_space = gguf.optional("tokenizer.ggml.add_space_prefix", bool)
    prefix = [normalizers.Prepend(_SPACE)] if leading_space is not False else []
    tokenizer.normalizer = normalizers.Sequence([*prefix, normalizers.Replace(" ", _SPACE)])
    # mlx-lm knows its quick streaming detokenizer by exactly this list, with or without the last step.
    steps = [decoders.Replace(_SPACE, " "), decoders.ByteFallback(), decoders.Fuse()]
    tokenizer.decoder = decoders.Sequence([*steps, *([decoders.Strip(" ", 1, 0)] if prefix else [])])
    return tokenizer


def _merges(gguf: GgufFile, vocabulary: Vocabulary, ids: dict[str, int], scores: list[float]) -> list[tuple[str, str]]:
    ranked: dict[float, int] = {}
    merges: list[tuple[float, int, int, tuple[str, str]]] = []
    for index in vocabulary.ids_of(TokenKind.NORMAL, TokenKind.UNUSED):
        token = vocabulary.tokens[index]
        cuts = [(token[:at], token[at:]) for at in range(1, len(token)) if token[:at] in ids and token[at:] in ids]
        if not cuts:
            continue
        if scores[index] in ranked:
            other = vocabulary.tokens[ranked[scores[index]]]
            raise gguf.refused(f"the tokens {other!r} and {token!r} have the same score, so their order is open")
        ranked[scores[index]] = index
        merges += [(-scores[index], ids[left], ids[right], (left, right)) for left, right in cuts]
    return [pair for *_, pair in sorted(merges)]
