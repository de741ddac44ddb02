import json
from pathlib import Path
from typing import Any

import pytest
from tiny_gguf import CONTEXT, END, SPECIAL, START, TOKENS, TOOL, Tiny

from guild.errors import GgufError
from guild.models.gguf_import import import_gguf, inspect_gguf

# What llama.cpp (llama-cpp-python 0.3.36) makes of these on the GGUF file that smollm2-135m comes from; 1,000 strings
# of this kind are compared in benchmarks/import_proof/.
LLAMA_CPP_ON_SMOLLM2 = [
    (
        'if err != nil {\n\treturn nil, fmt.Errorf("read %q: %w", path, err)\n}\n',
        [
            342,
            5122,
            6541,
            304,
            301,
            1662,
            198,
            197,
            5406,
            304,
            301,
            28,
            38848,
            30,
            3505,
            86,
            1470,
            1040,
            2471,
            97,
            42,
            2471,
            103,
            1002,
            2050,
            28,
            5122,
            25,
            198,
            109,
            198,
        ],
    ),
    ("a\r\nb \r\n\tc", [81, 201, 198, 82, 216, 2738, 197, 83]),
    (
        "1234567890 3.14 0x1F",
        [33, 34, 35, 36, 37, 38, 39, 40, 41, 32, 216, 35, 30, 33, 36, 216, 32, 104, 33, 54],
    ),
    ("don't WE'VE 'tis I'll", [12420, 982, 26587, 23, 18525, 637, 34818, 339, 3060]),
    ("cafe\u0301 caf\u00e9 \u1e9b\u0323", [83, 9980, 151, 219, 37366, 15822, 135, 245, 151, 113]),
    (
        "\u65e5\u672c\u8a9e\u306e\u30c6\u30ad\u30b9\u30c8",
        [23274, 115, 40993, 179, 120, 248, 26453, 11100, 224, 10391, 251, 10391, 134, 11100, 226],
    ),
    (
        "\U0001f469\u200d\U0001f4bb\U0001f1e9\U0001f1ea",
        [10813, 235, 119, 321, 231, 10813, 236, 136, 10813, 225, 119, 10813, 225, 120],
    ),
    ("x                 y  \n\n z", [104, 1703, 329, 256, 1116, 1892]),
    ("<|im_start|>user\nhi<|im_end|>", [1, 4093, 198, 6004, 2]),
    ("<|im_start", [44, 108, 306, 79, 3738]),
    (
        "\u0633\u0644\u0627\u0645 \u0661\u0662\u0663",
        [30914, 12667, 10805, 21706, 216, 164, 111, 164, 112, 164, 113],
    ),
]


def _folder(tmp_path: Path, **changes: Any) -> Path:
    (folder := tmp_path / "model").mkdir()
    import_gguf(inspect_gguf(Tiny(**changes).write(tmp_path / "x.gguf")), folder, "float32")
    return folder


def _load(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    from mlx_lm.utils import load_tokenizer

    return load_tokenizer(folder)


@pytest.mark.parametrize(("text", "ids"), LLAMA_CPP_ON_SMOLLM2)
def test_ids_are_llama_cpps(smollm2: Path, text: str, ids: list[int]) -> None:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(smollm2 / "tokenizer.json"))
    assert tokenizer.encode(text, add_special_tokens=False).ids == ids
    assert tokenizer.decode(ids, skip_special_tokens=False) == text


@pytest.mark.parametrize("architecture", ["llama", "qwen2"])
def test_mlx_lm_loads_it_without_a_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, architecture: str, mlx: None
) -> None:
    tokenizer = _load(_folder(tmp_path, architecture=architecture), monkeypatch)
    hello = [TOKENS.index("hello"), TOKENS.index("\u0120wo")]
    assert tokenizer.encode("hello wo", add_special_tokens=False) == hello
    assert tokenizer.encode("<|im_start|>hello<tool>") == [START, hello[0], TOOL]
    assert tokenizer.decode([START, *hello, TOOL], skip_special_tokens=True) == "hello wo<tool>"
    assert tokenizer.model_max_length == CONTEXT
    assert (tokenizer.bos_token_id, tokenizer.eos_token_id) == (START, END)
    asked = [{"role": "user", "content": "hello"}]
    assert tokenizer.apply_chat_template(asked, tokenize=False) == "<|im_start|>user\nhello<|im_end|>\n"


def test_streaming_gives_back_the_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mlx: None) -> None:
    tokenizer = _load(_folder(tmp_path), monkeypatch)
    text = "hello wo\n\t\u00e9\U0001f600"
    detokenizer = tokenizer.detokenizer
    for token in tokenizer.encode(text):
        detokenizer.add_token(token)
    detokenizer.finalize()
    assert detokenizer.text == text


def test_qwen_composes_and_llama_does_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mlx: None) -> None:
    composed, apart = "\u00e9", "e\u0301"
    qwen = _load(_folder(tmp_path, architecture="qwen2"), monkeypatch)
    assert qwen.encode(apart) == qwen.encode(composed)
    (other := tmp_path / "llama").mkdir()
    llama = _load(_folder(other), monkeypatch)
    assert llama.encode(apart) != llama.encode(composed)


@pytest.mark.parametrize("architecture", ["llama", "qwen2"])
def test_transformers_reads_tokenizer_json_as_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, architecture: str, mlx: None
) -> None:
    # Transformers puts a class of its own in the place of tokenizer.json for some models; it must not change any id.
    from tokenizers import Tokenizer

    fields = {"tokenizer.ggml.add_bos_token": True, "tokenizer.ggml.add_eos_token": True}
    folder = _folder(tmp_path, architecture=architecture, fields=fields)
    raw, loaded = Tokenizer.from_file(str(folder / "tokenizer.json")), _load(folder, monkeypatch)
    for text in ["hello wo", "", "<|im_end|>a", "a  b\n\n c", "it's 12345\r\n\tx", "e\u0301\u1e9b\u0323", "'\u017f"]:
        assert loaded.encode(text) == raw.encode(text).ids
    assert loaded.encode("hello") == [START, TOKENS.index("hello"), END]


@pytest.mark.parametrize(
    ("pre", "said", "begins"),
    [("smollm", None, False), ("llama-bpe", None, True), ("llama-bpe", False, False), ("smollm", True, True)],
)
def test_the_beginning_of_text_is_as_the_file_or_the_pre_tokenizer_says(
    tmp_path: Path, pre: str, said: bool | None, begins: bool
) -> None:
    from tokenizers import Tokenizer

    folder = _folder(tmp_path, pre=pre, fields={"tokenizer.ggml.add_bos_token": said})
    ids = Tokenizer.from_file(str(folder / "tokenizer.json")).encode("hello").ids
    assert ids == [START] * begins + [TOKENS.index("hello")]


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"pre": "klingon"}, "'tokenizer.ggml.pre' is 'klingon', which guild does not know; known are"),
        ({"architecture": "qwen2", "pre": "llama-bpe"}, "'tokenizer.ggml.pre' is 'llama-bpe' in a qwen2 model"),
        ({"fields": {"tokenizer.ggml.model": "bert"}}, "'tokenizer.ggml.model' is 'bert'; guild imports"),
        ({"fields": {"tokenizer.ggml.merges": ["h e", "nospace"]}}, "merge 'nospace' is not made of known tokens"),
        ({"fields": {"tokenizer.ggml.merges": None}}, "'tokenizer.ggml.merges' is missing"),
        ({"fields": {"tokenizer.ggml.eos_token_id": None}}, "no answer could end"),
        ({"fields": {"tokenizer.ggml.eos_token_id": 9999}}, "'tokenizer.ggml.eos_token_id' is 9999, but there are"),
        ({"fields": {"tokenizer.ggml.tokens": ["a", "b", "a"]}}, "the token 'a' stands there twice"),
        ({"fields": {"tokenizer.ggml.tokens": ["a", "b"]}}, "'tokenizer.ggml.token_type' does not fit the 2 tokens"),
        ({"fields": {"tokenizer.ggml.tokens": [str(n) for n in range(999)]}}, "999 tokens but embeddings for"),
    ],
)
def test_refuses_a_vocabulary_that_it_would_get_wrong(tmp_path: Path, changes: dict[str, Any], says: str) -> None:
    with pytest.raises(GgufError, match=says):
        _folder(tmp_path, **changes)


def test_a_file_without_a_template_gets_none(tmp_path: Path) -> None:
    folder = _folder(tmp_path, fields={"tokenizer.chat_template": None})
    config = json.loads((folder / "tokenizer_config.json").read_text())
    assert "chat_template" not in config
    assert config["eos_token"] == SPECIAL[2]
