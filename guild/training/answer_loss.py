"""The loss on the answer's tokens, and its gradient, without ever holding all logits.

The output matrix of a vocabulary of 150,000 costs as much as nine blocks, and its logits take more memory than the model. So it is
applied to the answer's tokens only, some at a time, and since it is frozen, each part's gradient is found at once, while its logits
are there (as in fused linear cross-entropy, e.g. Liger kernels, arXiv:2410.10989).
"""

from collections.abc import Callable

import mlx.core as mx
import mlx.nn as nn

from guild.training.memory import PART_TOKENS

Head = Callable[[mx.array], mx.array]


def answer_loss(head: Head, part: int = PART_TOKENS) -> Callable[[mx.array, mx.array], mx.array]:
    """Return a function of states (tokens, hidden size) and target ids (tokens,) that gives the summed cross-entropy in nats.

    It is differentiable by the states. `head` gives logits for states, and is taken as constant.
    """

    def of_part(states: mx.array, targets: mx.array) -> mx.array:
        return nn.losses.cross_entropy(head(states).astype(mx.float32), targets, reduction="sum")

    @mx.custom_function
    def with_gradient(states: mx.array, targets: mx.array) -> list[mx.array]:
        losses, gradients = [], []
        for start in range(0, states.shape[0], part):
            here = slice(start, start + part)
            loss, gradient = mx.value_and_grad(of_part)(states[here], targets[here])
            losses.append(loss)
            gradients.append(gradient)
        return [mx.stack(losses).sum(), mx.concatenate(gradients)]

    @with_gradient.vjp
    def _(primals: list[mx.array], cotangents: list[mx.array], outputs: list[mx.array]) -> list[mx.array]:
        return [cotangents[0] * outputs[1], mx.zeros_like(primals[1])]

    def loss(states: mx.array, targets: mx.array) -> mx.array:
        found: list[mx.array] = with_gradient(states, targets)  # type: ignore[assignment]
        return found[0]

    return loss
