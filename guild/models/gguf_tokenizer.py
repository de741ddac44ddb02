"""Writes `tokenizer.json` and `tokenizer_config.json` for a GGUF file, as transformers and mlx-lm load them without a
network.

Which merges and patterns is `gguf_bpe.py` and `gguf_spm.py`; here special tokens, beginning and end of text, and the
chat template are added.
"""

import json
from pathlib import Path

from tokenizers import AddedToken, Tokenizer, processors

from guild.errors import GgufError
from guild.models.gguf_architecture import Architecture
from guild.models.gguf_bpe import build_byte_level, byte_level_pre_tokenizer
from guild.models.gguf_file import GgufFile
from guild.models.gguf_spm import build_sentencepiece
from guild.models.gguf_vocabulary import TokenKind, Vocabulary


def write_tokenizer(
    gguf: GgufFile, architecture: Architecture, vocabulary: Vocabulary, folder: Path, context_length: int
) -> None:
    """Write both files; raises GgufError where the tokenizer is of a kind that guild does not know."""
    kind = gguf.need("tokenizer.ggml.model", str)
    if kind == "gpt2":
        tokenizer = build_byte_level(gguf, vocabulary)
        adds_bos_unsaid = byte_level_pre_tokenizer(gguf).adds_bos
    elif kind == "llama" and architecture == "llama":
        tokenizer = build_sentencepiece(gguf, vocabulary)
        adds_bos_unsaid = True
    else:
        raise GgufError(
            f"{gguf.path}: the tokenizer 'tokenizer.ggml.model' is {kind!r}; "
            "guild imports 'gpt2', and 'llama' for llama models"
        )
    _add_special_tokens(tokenizer, vocabulary)
    _add_template(
        tokenizer,
        vocabulary,
        adds_bos_unsaid if vocabulary.adds_bos is None else vocabulary.adds_bos,
        bool(vocabulary.adds_eos),
    )
    (folder / "tokenizer.json").write_text(tokenizer.to_str(pretty=False), encoding="utf-8")
    config = json.dumps(_config(architecture, vocabulary, context_length), ensure_ascii=False, indent=2)
    (folder / "tokenizer_config.json").write_text(config, encoding="utf-8")


def _add_special_tokens(tokenizer: Tokenizer, vocabulary: Vocabulary) -> None:
    # Control and unknown tokens are special: decoding may skip them. User-defined ones are text that is never cut.
    for index in vocabulary.ids_of(TokenKind.CONTROL, TokenKind.UNKNOWN):
        tokenizer.add_special_tokens([AddedToken(vocabulary.tokens[index], normalized=False, special=True)])
    for index in vocabulary.ids_of(TokenKind.USER_DEFINED):
        tokenizer.add_tokens([AddedToken(vocabulary.tokens[index], normalized=False, special=False)])


def _add_template(tokenizer: Tokenizer, vocabulary: Vocabulary, adds_bos: bool, adds_eos: bool) -> None:
    before = (
        [(vocabulary.tokens[vocabulary.bos_id], vocabulary.bos_id)]
        if adds_bos and vocabulary.bos_id is not None
        else []
    )
    after = [(vocabulary.tokens[vocabulary.eos_id], vocabulary.eos_id)] if adds_eos else []
    if not before and not after:
        return

    def pieces(sequence: str) -> list[str]:
        return [*(token for token, _ in before), sequence, *(token for token, _ in after)]

    tokenizer.post_processor = processors.TemplateProcessing(
        single=pieces("$A"), pair=[*pieces("$A"), *pieces("$B:1")], special_tokens=[*before, *after]
    )


def _config(architecture: Architecture, vocabulary: Vocabulary, context_length: int) -> dict[str, object]:
    def token(index: int | None) -> str | None:
        return None if index is None else vocabulary.tokens[index]

    config: dict[str, object] = {
        # For qwen2 transformers takes Qwen2Tokenizer, whatever is named here (see gguf_bpe). The other class takes
        # tokenizer.json as it stands.
        "tokenizer_class": "Qwen2Tokenizer" if architecture == "qwen2" else "PreTrainedTokenizerFast",
        "bos_token": token(vocabulary.bos_id),
        "eos_token": token(vocabulary.eos_id),
        "pad_token": token(vocabulary.pad_id),
        "unk_token": token(vocabulary.unknown_id),
        "model_max_length": context_length,
        "clean_up_tokenization_spaces": False,
    }
    if vocabulary.chat_template is not None:
        config["chat_template"] = vocabulary.chat_template
    return config
