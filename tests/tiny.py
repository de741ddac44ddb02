"""A tiny random Llama with a real byte-level tokenizer: every engine test runs on real MLX in milliseconds."""

import json
from pathlib import Path

HIDDEN, LAYERS, VOCABULARY = 32, 4, 264
"""The model knows 256 bytes and some special tokens; its tokenizer's `<|end|>` comes after them, out of its reach."""

TEMPLATE = (
    "{% for m in messages %}<|{{ m['role'] }}|>{{ m['content'] }}{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)


def write_tiny_llama(
    folder: Path, seed: int = 0, hidden: int = HIDDEN, end: int | None = None, vocabulary: int = VOCABULARY
) -> Path:
    """Write a loadable MLX model folder of about 60,000 random weights.

    Token `end` ends its answers; the tokenizer's own lies outside its vocabulary, so that they run to their full length. With
    one word more, it is the last.
    """
    from guild.compute import backend

    backend.ready()
    import mlx.core as mx
    from mlx.utils import tree_flatten
    from mlx_lm.models.llama import Model, ModelArgs

    folder.mkdir(parents=True, exist_ok=True)
    config = {
        "model_type": "llama", "hidden_size": hidden, "num_hidden_layers": LAYERS, "intermediate_size": 2 * hidden,
        "num_attention_heads": 4, "num_key_value_heads": 2, "rms_norm_eps": 1e-5, "vocab_size": vocabulary,
        "max_position_embeddings": 256, "tie_word_embeddings": False, "rope_theta": 10000.0,
        **({} if end is None else {"eos_token_id": end}),
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
    special = [
        "<|system|>",
        "<|user|>",
        "<|assistant|>",
        *(f"<|spare{n}|>" for n in range(VOCABULARY - 259)),
        "<|end|>",
    ]
    vocabulary = {letter: number for number, letter in enumerate(letters)}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(special)
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "tokenizer_config.json").write_text(
        json.dumps({"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": "<|end|>", "chat_template": TEMPLATE})
    )


def write_adapter(
    folder: Path,
    seed: int,
    *,
    layers: int = 2,
    rank: int = 4,
    scale: float = 8.0,
    hidden: int = HIDDEN,
    **extra: object,
) -> Path:
    """Write a random adapter over the tiny Llama, in the format of `mlx_lm.lora`; `extra` goes into its config."""
    import mlx.core as mx

    folder.mkdir(parents=True, exist_ok=True)
    mx.random.seed(seed)
    sizes = {
        "self_attn.q_proj": (hidden, hidden), "self_attn.k_proj": (hidden, hidden // 2),
        "self_attn.v_proj": (hidden, hidden // 2), "self_attn.o_proj": (hidden, hidden),
        "mlp.gate_proj": (hidden, 2 * hidden), "mlp.up_proj": (hidden, 2 * hidden), "mlp.down_proj": (2 * hidden, hidden),
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


def write_peft(folder: Path, source: Path, alpha: float, **extra: object) -> Path:
    """Write the adapter in `source` again in PEFT format; `alpha` is lora_alpha, `extra` goes into its config."""
    import mlx.core as mx

    folder.mkdir(parents=True, exist_ok=True)
    weights = mx.load(str(source / "adapters.safetensors"))
    assert isinstance(weights, dict)
    halves = {"lora_a": "lora_A", "lora_b": "lora_B"}
    renamed = {
        f"base_model.model.{path}.{halves[half]}.weight": mx.contiguous(tensor.T)
        for (path, half), tensor in ((name.rsplit(".", 1), tensor) for name, tensor in weights.items())
    }
    mx.save_safetensors(str(folder / "adapter_model.safetensors"), renamed)
    rank = json.loads((source / "adapter_config.json").read_text())["lora_parameters"]["rank"]
    config = {"peft_type": "LORA", "r": rank, "lora_alpha": alpha, "bias": "none", "use_dora": False, **extra}
    (folder / "adapter_config.json").write_text(json.dumps(config))
    return folder
