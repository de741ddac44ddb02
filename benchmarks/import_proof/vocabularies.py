"""Vocabulary-only GGUF files for the tokenizer proof, each with the tokenizer that guild builds from it.

One file for every pre-tokenizer that guild knows, all with the tokens of a real model, and one of the SentencePiece
kind, trained here on the sample text.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import gguf
import sentencepiece
from tokenizers import Tokenizer

from benchmarks.import_proof.strings import go_text, proof_strings
from guild.models.gguf_file import GgufFile, read_gguf
from guild.models.gguf_pretokenizers import known_pre_tokenizers
from guild.models.gguf_tokenizer import write_tokenizer
from guild.models.gguf_vocabulary import read_vocabulary

_TRAINED_TOKENS = 1200


@dataclass(frozen=True, slots=True)
class Trial:
    """One vocabulary: its file for llama.cpp, and guild's tokenizer."""

    name: str
    gguf: Path
    tokenizer: Tokenizer


def pre_tokenizer_vocabularies(model: Path, scratch: Path) -> Iterator[Trial]:
    """Write the model's vocabulary once for every known pre-tokenizer."""
    fields = read_gguf(model).fields
    for name in known_pre_tokenizers():
        file = scratch / f"{name}.gguf"
        writer = _writer(file)
        writer.add_tokenizer_model("gpt2")
        writer.add_tokenizer_pre(name)
        writer.add_token_list(fields["tokenizer.ggml.tokens"])
        writer.add_token_types(fields["tokenizer.ggml.token_type"])
        writer.add_token_merges(fields["tokenizer.ggml.merges"])
        writer.add_bos_token_id(fields["tokenizer.ggml.bos_token_id"])
        writer.add_eos_token_id(fields["tokenizer.ggml.eos_token_id"])
        yield _trial(name, writer, file, scratch)


def sentencepiece_vocabulary(scratch: Path) -> Trial:
    """Train a small SentencePiece BPE model with byte fallback, as Llama 2's, and write its vocabulary."""
    trained = io.BytesIO()
    lines = [line for text in [go_text(), *proof_strings()] for line in text.split("\n") if line]
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines),
        model_writer=trained,
        model_type="bpe",
        vocab_size=_TRAINED_TOKENS,
        byte_fallback=True,
        character_coverage=0.98,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        allow_whitespace_only_pieces=True,
        minloglevel=2,
    )
    model = sentencepiece.SentencePieceProcessor(model_proto=trained.getvalue())
    file = scratch / "sentencepiece.gguf"
    writer = _writer(file)
    writer.add_tokenizer_model("llama")
    size = model.get_piece_size()
    writer.add_token_list([model.id_to_piece(index) for index in range(size)])
    writer.add_token_scores([model.get_score(index) for index in range(size)])
    writer.add_token_types([_kind(model, index) for index in range(size)])
    writer.add_bos_token_id(model.bos_id())
    writer.add_eos_token_id(model.eos_id())
    writer.add_unk_token_id(model.unk_id())
    return _trial("(SentencePiece)", writer, file, scratch)


def _kind(model: sentencepiece.SentencePieceProcessor, index: int) -> gguf.TokenType:
    if model.is_byte(index):
        return gguf.TokenType.BYTE
    if model.is_unknown(index):
        return gguf.TokenType.UNKNOWN
    return gguf.TokenType.CONTROL if model.is_control(index) else gguf.TokenType.NORMAL


def _writer(file: Path) -> gguf.GGUFWriter:
    writer = gguf.GGUFWriter(file, "llama")
    writer.add_context_length(512)
    writer.add_embedding_length(8)
    writer.add_block_count(1)
    writer.add_feed_forward_length(8)
    writer.add_head_count(1)
    return writer


def _trial(name: str, writer: gguf.GGUFWriter, file: Path, scratch: Path) -> Trial:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    read: GgufFile = read_gguf(file)
    vocabulary = read_vocabulary(read, 10**9)
    folder = scratch / f"{file.stem}-tokenizer"
    folder.mkdir()
    write_tokenizer(read, "llama", vocabulary, folder, 512)
    return Trial(name, file, Tokenizer.from_file(str(folder / "tokenizer.json")))
