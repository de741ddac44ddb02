"""A GUILD_HOME with tiny bases in it: the random Llama of `tiny.py`, and Llamas whose weights are set to say one given text.

The latter are real models, run by the real engine: no block does anything, and the output matrix leads from each token to the
next one of the text, whatever was asked. So a test knows every word of an answer and still goes the whole way.
"""

import json
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

from tiny import VOCABULARY, write_tiny_llama

CODE = 'package main\n\nimport "fmt"\n\n// Größe — 大\nfunc main() {\n\tfmt.Println(`hé` + "x")\n}\n'
ANSWER = f"Here is `it`, as *asked*:\n\n```go\n{CODE}```\n\n`main` prints, and is done."
PROSE = "I would rather not write that."
REFRAIN = "tick tock, and on it goes\n"
_ASSISTANT, _END = 258, VOCABULARY
"""The tokens after which an answer begins, and that ends it."""


def install_all(home: Path) -> None:
    """Install `tiny`, which babbles, `narrow`, whose window is 256 tokens, and three that say a text of the above each."""
    install(home, "tiny")
    install(home, "narrow", 256)
    install_speaker(home, "writes-go", ANSWER)
    install_speaker(home, "prose", PROSE)
    install_speaker(home, "endless", REFRAIN, endless=True, context_tokens=1_000_000)


def install(home: Path, name: str, context_tokens: int = 4096, seed: int = 0, vocabulary: int = VOCABULARY) -> Path:
    """Install the tiny random Llama under a name; it babbles until its answer is full, the same for the same seed."""
    folder = write_tiny_llama(home / "models" / name, seed, vocabulary=vocabulary)
    _write_manifest(folder, name, context_tokens)
    return folder


def install_speaker(home: Path, name: str, text: str, *, endless: bool = False, context_tokens: int = 4096) -> Path:
    """Install a Llama that answers every request with `text`, once, or over and over."""
    folder = write_tiny_llama(home / "models" / name)
    pieces = _pieces(text)
    _teach_words(folder, pieces)
    first = _END + 1
    said = [_ASSISTANT, *range(first, first + len(pieces)), first if endless else _END]
    _write_chain(folder, said)
    _write_manifest(folder, name, context_tokens)
    return folder


def _pieces(text: str, size: int = 5) -> list[str]:
    """Cut a text into pieces that are all different, since what follows a piece must be clear from it alone.

    None is one character long: those are words of the tokenizer already.
    """
    found: list[str] = []
    start = 0
    while start < len(text):
        end = start + size
        while text[start:end] in found and end < len(text):
            end += 1
        found.append(text[start:end])
        start = end
    while len(found) > 1 and (len(found[-1]) == 1 or found[-1] in found[:-1]):
        found[-2:] = ["".join(found[-2:])]
    return found


def _teach_words(folder: Path, pieces: list[str]) -> None:
    from tokenizers.pre_tokenizers import ByteLevel

    spelling = ByteLevel(add_prefix_space=False, use_regex=False)
    place = folder / "tokenizer.json"
    tokenizer = json.loads(place.read_text())
    # Special tokens keep their numbers only where they stand among the words too.
    tokenizer["model"]["vocab"] |= {special["content"]: special["id"] for special in tokenizer["added_tokens"]}
    for number, piece in enumerate(pieces, start=_END + 1):
        tokenizer["model"]["vocab"][spelling.pre_tokenize_str(piece)[0][0]] = number
    place.write_text(json.dumps(tokenizer))


def _write_chain(folder: Path, said: list[int]) -> None:
    import mlx.core as mx
    import numpy as np

    config = json.loads((folder / "config.json").read_text())
    # One dimension for each token, and a whole number of heads.
    words = max(said) + 1
    size = -(-words // 8) * 8
    config |= {"vocab_size": words, "hidden_size": size, "intermediate_size": 8, "num_hidden_layers": 1}
    (folder / "config.json").write_text(json.dumps(config))
    following = np.zeros((words, size), dtype=np.float32)
    for now, then in pairwise(said):
        following[then, now] = 1.0
    block, half = "model.layers.0", size // 2
    zeros = {
        "self_attn.q_proj": (size, size), "self_attn.k_proj": (half, size), "self_attn.v_proj": (half, size),
        "self_attn.o_proj": (size, size), "mlp.gate_proj": (8, size), "mlp.up_proj": (8, size), "mlp.down_proj": (size, 8),
    }  # fmt: skip
    weights = {f"{block}.{name}.weight": mx.zeros(shape) for name, shape in zeros.items()}
    for name in (f"{block}.input_layernorm", f"{block}.post_attention_layernorm", "model.norm"):
        weights[f"{name}.weight"] = mx.ones((size,))
    weights["model.embed_tokens.weight"] = mx.array(np.eye(words, size, dtype=np.float32))
    weights["lm_head.weight"] = mx.array(following)
    mx.save_safetensors(str(folder / "model.safetensors"), weights, metadata={"format": "mlx"})


def _write_manifest(folder: Path, name: str, context_tokens: int) -> None:
    from guild.models.manifest import Manifest, file_sizes, write_manifest

    config = json.loads((folder / "config.json").read_text())
    manifest = Manifest(
        name=name,
        source="made for a test",
        source_sha256={},
        base_sha256=sha256(name.encode()).hexdigest(),
        dtype="float32",
        architecture="llama",
        layers=config["num_hidden_layers"],
        hidden_size=config["hidden_size"],
        context_length=context_tokens,
        vocabulary_size=config["vocab_size"],
        guild_version="0",
        files=file_sizes(folder),
    )
    write_manifest(folder, manifest)
