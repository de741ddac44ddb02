"""Builds the byte-level BPE tokenizer (`tokenizer.ggml.model` = `gpt2`) of a GGUF file.

A qwen2 model composes its text first (Unicode NFC), as Qwen's own tokenizer does; a GGUF file does not say so, and
llama.cpp leaves it out. Besides, transformers reads any model of the type `qwen2` by Qwen's own rules, whatever
`tokenizer.json` says, so only files that follow these rules are imported. All other text goes to the merges as it
stands.
"""

from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers

from guild.models.gguf_file import GgufFile
from guild.models.gguf_pretokenizers import PreTokenizer, pre_tokenizer
from guild.models.gguf_vocabulary import Vocabulary, strings


def byte_level_pre_tokenizer(gguf: GgufFile) -> PreTokenizer:
    """Return the pre-tokenizer that the file names; raises GgufError with the name where it is unknown."""
    name = gguf.optional("tokenizer.ggml.pre", str)
    found = pre_tokenizer(name, str(gguf.path))
    if _is_qwen(gguf) and found != pre_tokenizer("qwen2", str(gguf.path)):
        said = f"'tokenizer.ggml.pre' is {name!r} in a qwen2 model"
        raise gguf.refused(f"{said}, which transformers would read by Qwen's rules")
    return found


def _is_qwen(gguf: GgufFile) -> bool:
    return gguf.need("general.architecture", str) == "qwen2"


def build_byte_level(gguf: GgufFile, vocabulary: Vocabulary) -> Tokenizer:
    """Return the tokenizer without its special tokens."""
    cut = byte_level_pre_tokenizer(gguf)
    ids = {token: index for index, token in enumerate(vocabulary.tokens)}
    merges = []
    for merge in strings(gguf, "tokenizer.ggml.merges"):
        left, space, right = merge.partition(" ")
        if not space or left not in ids or right not in ids or left + right not in ids:
            raise gguf.damaged(f"the merge {merge!r} is not made of known tokens")
        merges.append((left, right))
    tokenizer = Tokenizer(models.BPE(vocab=ids, merges=merges, ignore_merges=cut.whole_words))
    if _is_qwen(gguf):
        tokenizer.normalizer = normalizers.NFC()
    splits = [pre_tokenizers.Split(Regex(pattern), behavior="isolated") for pattern in cut.patterns]
    byte_level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([*splits, byte_level])
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer
