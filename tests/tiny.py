"""A tiny random Llama with a real byte-level tokenizer: every engine test runs on real MLX in milliseconds."""

import json
from pathlib import Path

HIDDEN, LAYERS, VOCABULARY = 32, 4, 264

TEMPLATE = (
    "{% for m in messages %}<|{{ m['role'] }}|>{{ m['content'] }}{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)


def write_tiny_llama(folder: Path, seed: int = 0, hidden: int = HIDDEN) -> Path:
    """Write a loadable MLX model folder of about 60,000 random weights."""
    from guild.engine import backend

    backend.ready()
    import mlx.core as mx
    from mlx.utils import tree_flatten
    from mlx_lm.models.llama import Model, ModelArgs

    folder.mkdir(parents=True, exist_ok=True)
    config = {
        "model_type": "llama", "hidden_size": hidden, "num_hidden_layers": LAYERS, "intermediate_size": 2 * hidden,
        "num_attention_heads": 4, "num_key_value_heads": 2, "rms_norm_eps": 1e-5, "vocab_size": VOCABULARY,
        "max_position_embeddings": 256, "tie_word_embeddings": False, "rope_theta": 10000.0, "eos_token_id": 256,
    }  # fmt: skip
    mx.random.seed(seed)
    model = Model(ModelArgs.from_dict(config))
    weights = {name: mx.random.normal(value.shape) * 0.3 for name, value in tree_flatten(model.parameters())}
    weights = {name: mx.ones_like(w) if "norm" in name else w for name, w in weights.items()}
    mx.save_safetensors(str(folder / "model.safetensors"), weights, metadata={"format": "mlx"})
    (folder / "config.json").write_text(json.dumps(config))
    _write_tokenizer(folder)
    return folder


def _write_tokenizer(folder: Path) -> None:
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers

    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    special = ["<|end|>", "<|system|>", "<|user|>", "<|assistant|>"]
    vocabulary = {letter: number for number, letter in enumerate(letters)}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(special)
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "tokenizer_config.json").write_text(
        json.dumps({"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": "<|end|>", "chat_template": TEMPLATE})
    )


def write_adapter(folder: Path, seed: int, *, layers: int = 2, rank: int = 4, scale: float = 8.0, **extra: object) -> Path:
    """Write a random adapter over the tiny Llama, in the format of `mlx_lm.lora`."""
    import mlx.core as mx

    folder.mkdir(parents=True, exist_ok=True)
    mx.random.seed(seed)
    sizes = {
        "self_attn.q_proj": (HIDDEN, HIDDEN), "self_attn.k_proj": (HIDDEN, HIDDEN // 2),
        "self_attn.v_proj": (HIDDEN, HIDDEN // 2), "self_attn.o_proj": (HIDDEN, HIDDEN),
        "mlp.gate_proj": (HIDDEN, 2 * HIDDEN), "mlp.up_proj": (HIDDEN, 2 * HIDDEN), "mlp.down_proj": (2 * HIDDEN, HIDDEN),
    }  # fmt: skip
    weights = {}
    for block in range(LAYERS - layers, LAYERS):
        for name, (inputs, outputs) in sizes.items():
            path = f"model.layers.{block}.{name}"
            weights[f"{path}.lora_a"] = mx.random.normal((inputs, rank)) * 0.3
            weights[f"{path}.lora_b"] = mx.random.normal((rank, outputs)) * 0.3
    mx.save_safetensors(str(folder / "adapters.safetensors"), weights)
    config = {
        "fine_tune_type": "lora", "num_layers": layers,
        "lora_parameters": {"rank": rank, "scale": scale, "dropout": 0.0, "keys": list(sizes)},
        **extra,
    }  # fmt: skip
    (folder / "adapter_config.json").write_text(json.dumps(config))
    return folder
