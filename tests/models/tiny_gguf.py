"""Small real GGUF files, written with the `gguf` package, from weights in the layout that MLX has them."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import gguf
import numpy as np

HIDDEN, LAYERS, HEADS, KV_HEADS, WIDE, CONTEXT = 128, 2, 4, 2, 256, 512
HEAD_DIM = HIDDEN // HEADS

WORDS = ["he", "ll", "llo", "hello", "Ġw", "Ġwo"]
MERGES = ["h e", "l l", "ll o", "he llo", "Ġ w", "Ġw o"]
SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<tool>"]
TEMPLATE = "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"


def byte_letters() -> list[str]:
    """Return GPT-2's printable stand-ins for the 256 bytes, in byte order (Radford et al., encoder.py)."""
    plain = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    letters, extra = [], 256
    for byte in range(256):
        letters.append(chr(byte if byte in plain else extra))
        extra += byte not in plain
    return letters


TOKENS = [*byte_letters(), *WORDS, *SPECIAL]
KINDS = [gguf.TokenType.NORMAL] * (256 + len(WORDS)) + [gguf.TokenType.CONTROL] * 3 + [gguf.TokenType.USER_DEFINED]
EOS, START, END, TOOL = (TOKENS.index(token) for token in SPECIAL)
# Models have more rows than tokens now and then; these are enough for every vocabulary of the tests.
VOCABULARY = len(TOKENS) + 10


@dataclass
class Tiny:
    """What goes into one file; change a field to make a variant."""

    architecture: str = "llama"
    quantisation: gguf.GGMLQuantizationType = gguf.GGMLQuantizationType.F32
    tied: bool = False
    biases: bool = False
    seed: int = 0
    pre: str | None = None
    fields: dict[str, Any] = field(default_factory=dict)
    leave_out: tuple[str, ...] = ()
    extra: dict[str, np.ndarray] = field(default_factory=dict)
    weights: dict[str, np.ndarray] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.weights = self.weights or _random_weights(self)

    def write(self, path: Path) -> Path:
        """Write the file and return its path."""
        path.parent.mkdir(parents=True, exist_ok=True)
        writer = gguf.GGUFWriter(path, self.architecture)
        self._add_metadata(writer)
        for name, values in self.weights.items():
            source = _gguf_name(name)
            if source in self.leave_out:
                continue
            heads = HEADS if ".q_proj" in name else KV_HEADS if ".k_proj" in name else 0
            if heads and self.architecture == "llama":
                values = _permute(values, heads)
            if values.ndim == 2 and self.quantisation != gguf.GGMLQuantizationType.F32:
                packed = gguf.quantize(values, self.quantisation)
                writer.add_tensor(source, packed, raw_dtype=self.quantisation)
            else:
                writer.add_tensor(source, values)
        for source, values in self.extra.items():
            writer.add_tensor(source, values)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        return path

    def _add_metadata(self, writer: gguf.GGUFWriter) -> None:
        name = self.architecture
        fields: dict[str, Any] = {
            f"{name}.block_count": LAYERS,
            f"{name}.context_length": CONTEXT,
            f"{name}.embedding_length": HIDDEN,
            f"{name}.feed_forward_length": WIDE,
            f"{name}.attention.head_count": HEADS,
            f"{name}.attention.head_count_kv": KV_HEADS,
            f"{name}.attention.layer_norm_rms_epsilon": 1e-5,
            f"{name}.rope.freq_base": 10000.0,
            "tokenizer.ggml.model": "gpt2",
            "tokenizer.ggml.pre": self.pre or ("qwen2" if name == "qwen2" else "smollm"),
            "tokenizer.ggml.tokens": TOKENS,
            "tokenizer.ggml.token_type": [int(kind) for kind in KINDS],
            "tokenizer.ggml.merges": MERGES,
            "tokenizer.ggml.bos_token_id": START,
            "tokenizer.ggml.eos_token_id": END,
            "tokenizer.chat_template": TEMPLATE,
        } | self.fields
        for key, value in fields.items():
            if value is None:
                continue
            if isinstance(value, bool):
                writer.add_bool(key, value)
            elif isinstance(value, int):
                writer.add_uint32(key, value)
            elif isinstance(value, float):
                writer.add_float32(key, value)
            elif isinstance(value, str):
                writer.add_string(key, value)
            else:
                writer.add_array(key, value)


def _random_weights(tiny: Tiny) -> dict[str, np.ndarray]:
    chance = np.random.default_rng(tiny.seed)
    q, kv = HEADS * HEAD_DIM, KV_HEADS * HEAD_DIM
    shapes: dict[str, tuple[int, ...]] = {"model.embed_tokens.weight": (VOCABULARY, HIDDEN)}
    for layer in range(LAYERS):
        at = f"model.layers.{layer}"
        for part, rows, columns in (
            ("self_attn.q_proj", q, HIDDEN),
            ("self_attn.k_proj", kv, HIDDEN),
            ("self_attn.v_proj", kv, HIDDEN),
            ("self_attn.o_proj", HIDDEN, q),
            ("mlp.gate_proj", WIDE, HIDDEN),
            ("mlp.up_proj", WIDE, HIDDEN),
            ("mlp.down_proj", HIDDEN, WIDE),
        ):
            shapes[f"{at}.{part}.weight"] = (rows, columns)
            if part in ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj") and (
                tiny.architecture == "qwen2" or tiny.biases
            ):
                shapes[f"{at}.{part}.bias"] = (rows,)
        shapes[f"{at}.input_layernorm.weight"] = (HIDDEN,)
        shapes[f"{at}.post_attention_layernorm.weight"] = (HIDDEN,)
    shapes["model.norm.weight"] = (HIDDEN,)
    if not tiny.tied:
        shapes["lm_head.weight"] = (VOCABULARY, HIDDEN)
    return {name: (chance.standard_normal(shape) * 0.2).astype(np.float32) for name, shape in shapes.items()}


def _gguf_name(name: str) -> str:
    table = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, LAYERS)
    return str(table.get_name(name, try_suffixes=(".weight", ".bias")))


def _permute(values: np.ndarray, heads: int) -> np.ndarray:
    """Interleave as llama.cpp's converter does (conversion/llama.py, `LlamaModel.permute`)."""
    shape = values.shape
    return values.reshape(heads, 2, shape[0] // heads // 2, *shape[1:]).swapaxes(1, 2).reshape(shape)
