"""What a GGUF file's metadata say of the model: its MLX `config.json`, and which tensor becomes which weight.

Two architectures are known: `llama` and `qwen2`. A tensor, a RoPE scaling or a head layout that stock mlx-lm would run
differently from llama.cpp is refused by name; nothing is guessed and nothing is left out in silence. Reading numbers
out of the tensors is `gguf_weights.py`, except for the few of `rope_freqs.weight`, which are configuration.
"""

from dataclasses import dataclass
from typing import Literal

from guild.errors import GgufError
from guild.models.gguf_file import GgufFile
from guild.models.gguf_rope import rope_scaling

Architecture = Literal["llama", "qwen2"]

_CLASSES: dict[Architecture, str] = {"llama": "LlamaForCausalLM", "qwen2": "Qwen2ForCausalLM"}
_OUTER = {"token_embd": "model.embed_tokens", "output_norm": "model.norm", "output": "lm_head"}
_INNER = {
    "attn_norm": "input_layernorm",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_norm": "post_attention_layernorm",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}
_ATTENTION = ("attn_q", "attn_k", "attn_v", "attn_output")
_FEED_FORWARD = ("ffn_gate", "ffn_up", "ffn_down")
# Constants that llama.cpp stores or once stored beside the weights; `rope_freqs` is read by gguf_rope.
_NOT_WEIGHTS = frozenset({"rope_freqs.weight"})


@dataclass(frozen=True, slots=True)
class WeightPlan:
    """One weight of the MLX model and the GGUF tensor that it comes from.

    `source` is None for a bias that mlx-lm wants and GGUF leaves out: it is filled with zeros. `unpermute_heads` is
    the number of heads whose rows llama.cpp stores interleaved, or 0.
    """

    target: str
    source: str | None
    shape: tuple[int, ...]
    unpermute_heads: int = 0


@dataclass(frozen=True, slots=True)
class ModelPlan:
    """All that has to be written: the configuration (without token ids and dtype) and the weights in order."""

    architecture: Architecture
    config: dict[str, object]
    weights: tuple[WeightPlan, ...]


@dataclass(frozen=True, slots=True)
class _Sizes:
    hidden: int
    layers: int
    feed_forward: int
    heads: int
    kv_heads: int
    head_dim: int
    vocabulary: int


def plan_model(gguf: GgufFile) -> ModelPlan:
    """Work out the MLX model for a GGUF file; raises GgufError where stock mlx-lm could not run it faithfully."""
    architecture = _architecture(gguf)
    sizes = _sizes(gguf, architecture)
    present = {name.rsplit(".", 1)[0].rsplit(".", 1)[-1] for name in gguf.tensors if name.endswith(".bias")}
    attention_bias = architecture == "llama" and any(part in present for part in _ATTENTION)
    mlp_bias = architecture == "llama" and any(part in present for part in _FEED_FORWARD)
    tied = "output.weight" not in gguf.tensors
    scaling = rope_scaling(gguf, architecture, sizes.head_dim)
    config: dict[str, object] = {
        "architectures": [_CLASSES[architecture]],
        "model_type": architecture,
        "hidden_size": sizes.hidden,
        "num_hidden_layers": sizes.layers,
        "intermediate_size": sizes.feed_forward,
        "num_attention_heads": sizes.heads,
        "num_key_value_heads": sizes.kv_heads,
        "vocab_size": sizes.vocabulary,
        "max_position_embeddings": gguf.need(f"{architecture}.context_length", int),
        "rms_norm_eps": _plain(gguf.need(f"{architecture}.attention.layer_norm_rms_epsilon", float)),
        "rope_theta": _plain(gguf.optional(f"{architecture}.rope.freq_base", float) or 10000.0),
        "rope_traditional": False,
        "tie_word_embeddings": tied,
        "hidden_act": "silu",
    }
    if scaling is not None:
        config["rope_scaling"] = scaling
    if architecture == "llama":
        config |= {"head_dim": sizes.head_dim, "attention_bias": attention_bias, "mlp_bias": mlp_bias}
    weights = _weights(architecture, sizes, tied, attention_bias, mlp_bias)
    return ModelPlan(architecture, config, _checked(gguf, weights))


def _architecture(gguf: GgufFile) -> Architecture:
    if (gguf.optional("split.count", int) or 1) > 1:
        raise GgufError(f"{gguf.path}: is one part of several; join them with `llama-gguf-split --merge` first")
    name = gguf.need("general.architecture", str)
    for known in _CLASSES:
        if name == known:
            if gguf.optional(f"{name}.expert_count", int):
                raise GgufError(f"{gguf.path}: a mixture of experts; guild imports dense models only")
            return known
    raise GgufError(
        f"{gguf.path}: the architecture is {name!r}; guild imports 'llama' and 'qwen2', "
        "for others take an MLX repository with `hub` in a card of your own"
    )


def _sizes(gguf: GgufFile, architecture: Architecture) -> _Sizes:
    def number(key: str) -> int:
        value = gguf.need(f"{architecture}.{key}", int)
        if value < 1:
            raise gguf.damaged(f"'{architecture}.{key}' is {value}")
        return value

    hidden, heads = number("embedding_length"), number("attention.head_count")
    kv_heads = gguf.optional(f"{architecture}.attention.head_count_kv", int) or heads
    head_dim = gguf.optional(f"{architecture}.attention.key_length", int) or hidden // heads
    embedding = gguf.tensors.get("token_embd.weight")
    if embedding is None or len(embedding.shape) != 2:
        raise GgufError(
            f"{gguf.path}: tensor 'token_embd.weight' is missing; this is no complete model, fetch it again"
        )
    if heads % kv_heads or head_dim % 2 or (architecture == "qwen2" and head_dim * heads != hidden):
        layout = f"{heads} heads of {head_dim} with {kv_heads} key heads over {hidden}"
        raise gguf.refused(f"{layout} is no layout that mlx-lm runs for {architecture!r}")
    for key, wanted in (("rope.dimension_count", head_dim), ("attention.value_length", head_dim)):
        value = gguf.optional(f"{architecture}.{key}", int)
        if value is not None and value != wanted:
            raise gguf.refused(f"'{architecture}.{key}' is {value}, mlx-lm runs only {wanted} here")
    layers = number("block_count")
    if layers > len(gguf.tensors):
        raise gguf.damaged(f"'{architecture}.block_count' is {layers}, but there are {len(gguf.tensors)} tensors")
    return _Sizes(hidden, layers, number("feed_forward_length"), heads, kv_heads, head_dim, embedding.shape[0])


def _weights(
    architecture: Architecture, sizes: _Sizes, tied: bool, attention_bias: bool, mlp_bias: bool
) -> list[WeightPlan]:
    q, kv = sizes.heads * sizes.head_dim, sizes.kv_heads * sizes.head_dim
    hidden, wide = sizes.hidden, sizes.feed_forward
    rows = {"attn_q": q, "attn_k": kv, "attn_v": kv, "attn_output": hidden}
    rows |= {"ffn_gate": wide, "ffn_up": wide, "ffn_down": hidden}
    columns = {"attn_output": q, "ffn_down": wide}
    permuted = {"attn_q": sizes.heads, "attn_k": sizes.kv_heads} if architecture == "llama" else {}
    biased: tuple[str, ...] = _ATTENTION[:3] if architecture == "qwen2" else ()
    biased += (_ATTENTION if attention_bias else ()) + (_FEED_FORWARD if mlp_bias else ())

    plans = [_outer("token_embd", (sizes.vocabulary, hidden))]
    for layer in range(sizes.layers):
        for part, module in _INNER.items():
            source, target = f"blk.{layer}.{part}", f"model.layers.{layer}.{module}"
            shape = (rows[part], columns.get(part, hidden)) if part in rows else (hidden,)
            heads = permuted.get(part, 0)
            plans.append(WeightPlan(f"{target}.weight", f"{source}.weight", shape, heads))
            if part in biased:
                plans.append(WeightPlan(f"{target}.bias", f"{source}.bias", shape[:1], heads))
    plans.append(_outer("output_norm", (hidden,)))
    if not tied:
        plans.append(_outer("output", (sizes.vocabulary, hidden)))
    return plans


def _outer(part: str, shape: tuple[int, ...]) -> WeightPlan:
    return WeightPlan(f"{_OUTER[part]}.weight", f"{part}.weight", shape)


def _checked(gguf: GgufFile, weights: list[WeightPlan]) -> tuple[WeightPlan, ...]:
    """Hold the plan against the file: nothing missing, nothing of another shape, nothing left over."""
    checked = []
    for plan in weights:
        tensor = gguf.tensors.get(plan.source or "")
        if tensor is None:
            if plan.target.endswith(".bias"):
                checked.append(WeightPlan(plan.target, None, plan.shape))
                continue
            raise GgufError(
                f"{gguf.path}: tensor {plan.source!r} is missing; this is no complete model, fetch it again"
            )
        if tensor.shape != plan.shape:
            raise gguf.damaged(f"tensor {plan.source!r} has the shape {tensor.shape}, the metadata want {plan.shape}")
        checked.append(plan)
    left_over = set(gguf.tensors) - {plan.source for plan in checked} - _NOT_WEIGHTS
    if left_over:
        raise gguf.refused(f"tensor {min(left_over)!r} has no place in a model that mlx-lm runs")
    return tuple(checked)


def _plain(value: float) -> float:
    """Return the short decimal number that a 32-bit float was meant to be: 1e-05, not 9.999999747378752e-06."""
    return float(f"{value:.7g}")
