"""The loss and its gradient by the LoRA matrices, worked out by hand, block by block, the last one first.

Products on matrix units are computed at once. While MLX takes a gradient it keeps all that is computed at once, and compiles
nothing; so here it takes none but those of norms and rotations. Written for the blocks that `guild/compute/attention.py` and
`swiglu.py` put in place, and without dropout: see `Halves.by_hand`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import mlx.core as mx
from mlx.utils import tree_unflatten
from mlx_lm.tuner.lora import LoRALinear

from guild.compute.at_once import cross_entropies, swiglu, swiglu_gradient
from guild.compute.attention import attend_at_once, attend_gradient
from guild.compute.matrix_units import input_gradient
from guild.training.halves import Halves
from guild.training.memory import PART_TOKENS

Found = list[tuple[str, mx.array]]


def value_and_gradient(
    halves: Halves, state: mx.array, places: mx.array, targets: mx.array
) -> tuple[mx.array, dict[str, Any]]:
    """Return the summed loss in nats of target ids (answer tokens,), and its gradient by the LoRA matrices, as a tree.

    `state` (1, tokens, hidden size) is what the lower half makes of a row, `places` where in it each target is foretold.
    Both are computed when this returns.
    """
    walked: list[_Walked] = []
    for block in halves.upper.blocks:
        walked.append(_Walked.through(block, state))
        state = walked[-1].after
    value, there = _loss(halves, halves.upper.norm(state)[0][places], targets)
    cotangent = mx.zeros_like(state).at[0, places].add(there)
    cotangent = _back(halves.upper.norm, state, cotangent)
    found: Found = []
    for number in reversed(range(len(walked))):
        cotangent, gradients = walked.pop().back(cotangent)
        mx.eval(cotangent, gradients)
        found += [(f"blocks.{number}.{name}", gradient) for name, gradient in gradients]
    return value, tree_unflatten(found)


@dataclass(frozen=True, slots=True)
class _Walked:
    """A block with all that was computed in it on the way forward, which the way back needs."""

    block: Any
    before: mx.array
    normed: mx.array
    turned: tuple[mx.array, mx.array]
    values: mx.array
    shares: mx.array
    attended: mx.array
    between: mx.array
    normed_again: mx.array
    gate: mx.array
    up: mx.array
    product: mx.array
    after: mx.array

    @classmethod
    def through(cls, block: Any, state: mx.array) -> "_Walked":
        """Take a state (1, tokens, hidden size) through a block."""
        attention, mlp = block.self_attn, block.mlp
        normed = block.input_layernorm(state)
        queries, keys, values = (
            _heads(layer(normed), heads)
            for layer, heads in (
                (attention.q_proj, attention.n_heads),
                (attention.k_proj, attention.n_kv_heads),
                (attention.v_proj, attention.n_kv_heads),
            )
        )
        turned = attention.rope(queries), attention.rope(keys)
        out, shares = attend_at_once(*turned, values, attention.scale, "causal")
        attended = _flat(out)
        between = state + attention.o_proj(attended)
        normed_again = block.post_attention_layernorm(between)
        gate, up = mlp.gate_proj(normed_again), mlp.up_proj(normed_again)
        product = swiglu(gate, up)
        after = between + mlp.down_proj(product)
        mx.eval(after)
        return cls(
            block, state, normed, turned, values, shares, attended, between, normed_again, gate, up, product, after
        )

    def back(self, cotangent: mx.array) -> tuple[mx.array, Found]:
        """Return the gradient by the block's input, for that by its output, and those by its LoRA matrices."""
        found: Found = []
        attention, mlp = self.block.self_attn, self.block.mlp

        def through(name: str, layer: Any, x: mx.array, y: mx.array) -> mx.array:
            dx, gradients = _back_through(layer, x, y)
            found.extend((f"{name}.{which}", gradient) for which, gradient in gradients)
            return dx

        d_gate, d_up = swiglu_gradient(
            self.gate, self.up, through("mlp.down_proj", mlp.down_proj, self.product, cotangent)
        )
        d_normed = through("mlp.gate_proj", mlp.gate_proj, self.normed_again, d_gate)
        d_normed = d_normed + through("mlp.up_proj", mlp.up_proj, self.normed_again, d_up)
        cotangent = cotangent + _back(self.block.post_attention_layernorm, self.between, d_normed)
        d_out = _heads(through("self_attn.o_proj", attention.o_proj, self.attended, cotangent), attention.n_heads)
        d_queries, d_keys, d_values = attend_gradient(*self.turned, self.values, attention.scale, self.shares, d_out)
        d_normed = mx.zeros_like(self.normed)
        for name, given in (("q_proj", d_queries), ("k_proj", d_keys), ("v_proj", d_values)):
            unturned = given if name == "v_proj" else _back(attention.rope, given, given)
            d_normed = d_normed + through(f"self_attn.{name}", attention[name], self.normed, _flat(unturned))
        return cotangent + _back(self.block.input_layernorm, self.before, d_normed), found


def _loss(halves: Halves, states: mx.array, targets: mx.array) -> tuple[mx.array, mx.array]:
    """Return the summed loss over normed states (tokens, hidden size), and its gradient by them; some logits at a time."""
    losses, gradients = [], []
    for start in range(0, states.shape[0], PART_TOKENS):
        some = targets[start : start + PART_TOKENS]
        loss, by_logits = cross_entropies(halves.logits(states[start : start + PART_TOKENS]), some)
        losses.append(loss)
        gradients.append(halves.logits_back(by_logits))
    return mx.stack(losses).sum(), mx.concatenate(gradients)


def _back_through(layer: Any, x: mx.array, y: mx.array) -> tuple[mx.array, Found]:
    """Return the gradient by a linear layer's input x, for the one by its output, and those by its LoRA matrices."""
    if not isinstance(layer, LoRALinear):
        return input_gradient(layer, y), []
    flat_x, flat_y = x.reshape(-1, x.shape[-1]), y.reshape(-1, y.shape[-1]) * layer.scale
    narrow = flat_y @ layer.lora_b.T
    dx = input_gradient(layer.linear, y) + (narrow @ layer.lora_a.T).reshape(x.shape)
    return dx, [("lora_a", flat_x.T @ narrow), ("lora_b", (flat_x @ layer.lora_a).T @ flat_y)]


def _back(layer: Callable[[mx.array], mx.array], x: mx.array, y: mx.array) -> mx.array:
    """Return the gradient by the input x of a layer without products, for the one by its output."""
    _, (found,) = mx.vjp(lambda given: [layer(given)], [x], [y])
    return found


def _heads(x: mx.array, heads: int) -> mx.array:
    """Return (1, heads, tokens, size) for (1, tokens, heads x size)."""
    return x.reshape(*x.shape[:2], heads, -1).transpose(0, 2, 1, 3)


def _flat(x: mx.array) -> mx.array:
    return x.transpose(0, 2, 1, 3).reshape(x.shape[0], x.shape[2], -1)
