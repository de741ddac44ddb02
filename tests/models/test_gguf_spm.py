from pathlib import Path
from typing import Any

import pytest
from tiny_gguf import Tiny

from guild.errors import GgufError
from guild.models.gguf_import import import_gguf, inspect_gguf

# Ranked as SentencePiece ranks them, so that `\u2581hell` is found before `\u2581hello`.
PIECES = [
    "ll",
    "he",
    "\u2581he",
    "llo",
    "\u2581\u2581",
    "hell",
    "\u2581hell",
    "\u2581hello",
    "\u2581\u2581\u2581",
    "lo",
    *"\u2581helo",
]
TOKENS = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), *PIECES]
SCORES = [0.0] * 259 + [-float(rank) for rank in range(len(PIECES))]
KINDS = [2, 3, 3] + [6] * 256 + [1] * len(PIECES)

# What llama.cpp (llama-cpp-python 0.3.36) makes of these with this vocabulary, without a beginning of text.
LLAMA_CPP = [
    ("hello", [266]),
    ("hello hello", [266, 266]),
    ("  hell", [263, 265]),
    ("helo\u00e9", [261, 268, 198, 172]),
    ("<s>hello</s> lo", [1, 266, 2, 263, 268]),
    ("he\tl\n", [261, 12, 272, 13]),
    (" ", [263]),
    ("hhhell   o", [269, 270, 270, 264, 267, 273]),
]


def _tiny(**fields: Any) -> Tiny:
    tokenizer = {
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.pre": None,
        "tokenizer.ggml.merges": None,
        "tokenizer.ggml.tokens": TOKENS,
        "tokenizer.ggml.scores": SCORES,
        "tokenizer.ggml.token_type": KINDS,
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2,
        "tokenizer.ggml.unknown_token_id": 0,
    }
    return Tiny(fields=tokenizer | fields)


def _folder(tmp_path: Path, **fields: Any) -> Path:
    import_gguf(inspect_gguf(_tiny(**fields).write(tmp_path / "x.gguf")), tmp_path, "float32")
    return tmp_path


@pytest.mark.parametrize(("text", "ids"), LLAMA_CPP)
def test_ids_are_llama_cpps(tmp_path: Path, text: str, ids: list[int]) -> None:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(_folder(tmp_path) / "tokenizer.json"))
    assert tokenizer.encode(text, add_special_tokens=False).ids == ids


def test_mlx_lm_loads_it_with_its_quick_detokenizer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mlx: None) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    from mlx_lm.tokenizer_utils import SPMStreamingDetokenizer
    from mlx_lm.utils import load_tokenizer

    tokenizer = load_tokenizer(_folder(tmp_path))
    assert tokenizer.encode("hello") == [1, TOKENS.index("\u2581hello")]
    detokenizer = tokenizer.detokenizer
    assert isinstance(detokenizer, SPMStreamingDetokenizer)
    for token in tokenizer.encode("hello  he\u00e9\n", add_special_tokens=False):
        detokenizer.add_token(token)
    detokenizer.finalize()
    assert detokenizer.text == tokenizer.decode(tokenizer.encode("hello  he\u00e9\n"), skip_special_tokens=True)
    assert detokenizer.text == "hello  he\u00e9\n"


def test_no_space_is_put_first_where_the_file_says_so(tmp_path: Path) -> None:
    from tokenizers import Tokenizer

    folder = _folder(tmp_path, **{"tokenizer.ggml.add_space_prefix": False})
    ids = Tokenizer.from_file(str(folder / "tokenizer.json")).encode("hell", add_special_tokens=False).ids
    assert ids == [TOKENS.index("hell")]


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"tokenizer.ggml.scores": None}, "'tokenizer.ggml.scores' is missing"),
        ({"tokenizer.ggml.scores": SCORES[:-1]}, "scores or byte tokens are missing"),
        ({"tokenizer.ggml.token_type": [1] * len(TOKENS)}, "scores or byte tokens are missing"),
        ({"tokenizer.ggml.scores": [0.0] * len(TOKENS)}, "have the same score, so their order is open"),
    ],
)
def test_refuses_a_vocabulary_whose_order_is_open(tmp_path: Path, fields: dict[str, Any], says: str) -> None:
    with pytest.raises(GgufError, match=says):
        _folder(tmp_path, **fields)
