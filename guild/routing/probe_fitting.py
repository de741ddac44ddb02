"""Fitting of attentive probes, in torch, on hidden states that are there already. Deciding with them is in `probe.py`."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from guild.contract import TASKS
from guild.routing.fitting import Labels
from guild.routing.linear import Vector
from guild.routing.probe import LAST_SCALE, AttentiveProbe

HEADS, WIDTH, EPOCHS, ROWS = 8, 64, 12, 32
LEARNING_RATE, WEIGHT_DECAY, DROPOUT, SMOOTHING = 1e-3, 0.05, 0.4, 0.05


def fit_probe(states: Sequence[Vector], y: Labels, seed: int) -> AttentiveProbe:
    """Fit one probe on requests' states, each (tokens, hidden size); the same seed gives the same weights."""
    import torch

    torch.manual_seed(seed)
    order = np.random.default_rng(seed)
    mean, spread = _scale(states)
    rows = [torch.from_numpy(((each - mean) / spread).astype(np.float32)) for each in states]
    model = _module(states[0].shape[1])
    optimiser = torch.optim.AdamW(model.parameters(), lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY)
    steps = EPOCHS * -(-len(rows) // ROWS)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, LEARNING_RATE, total_steps=steps)
    truth = torch.from_numpy(y)
    for _ in range(EPOCHS):
        shuffled = order.permutation(len(rows))
        for start in range(0, len(rows), ROWS):
            chosen = shuffled[start : start + ROWS]
            logits = model(*_padded([rows[n] for n in chosen]))
            loss = torch.nn.functional.cross_entropy(logits, truth[chosen], label_smoothing=SMOOTHING)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            schedule.step()
    return _probe(model, mean, spread)


def _scale(states: Sequence[Vector]) -> tuple[Vector, Vector]:
    """Return mean and spread over every third token of all requests; more would change nothing but the memory."""
    some = np.concatenate([each[::3] for each in states]).astype(np.float32)
    return some.mean(axis=0), some.std(axis=0) + 1e-6


def _padded(rows: list[Any]) -> tuple[Any, Any, Any]:
    """Return (rows, tokens, hidden size), which tokens are real, and the last real token's states."""
    import torch

    states = torch.nn.utils.rnn.pad_sequence(rows, batch_first=True)
    lengths = torch.tensor([len(row) for row in rows])
    real = torch.arange(states.shape[1])[None] < lengths[:, None]
    return states, real, torch.stack([row[-1] for row in rows])


def _module(size: int) -> Any:
    import torch
    from torch import nn

    class Probe(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.down, self.out = nn.Linear(size, WIDTH), nn.Linear(HEADS * WIDTH + size, len(TASKS))
            self.queries = nn.Parameter(torch.randn(HEADS, WIDTH) * 0.05)
            self.drop_in, self.drop_out = nn.Dropout(0.1), nn.Dropout(DROPOUT)

        def forward(self, states: Any, real: Any, last: Any) -> Any:
            low = self.down(self.drop_in(states))
            scores = torch.einsum("btw,hw->bht", low, self.queries).masked_fill(~real[:, None], -1e9)
            pools = torch.einsum("bht,btw->bhw", scores.softmax(-1), low).flatten(1)
            read = torch.cat([nn.functional.gelu(pools, approximate="tanh"), last * LAST_SCALE], dim=1)
            return self.out(self.drop_out(read))

    return Probe()


def _probe(model: Any, mean: Vector, spread: Vector) -> AttentiveProbe:
    values = {name: value.detach().numpy() for name, value in model.named_parameters()}
    return AttentiveProbe(
        mean=mean,
        spread=spread,
        down=values["down.weight"].T,
        down_bias=values["down.bias"],
        queries=values["queries"],
        out=values["out.weight"].T,
        out_bias=values["out.bias"],
    )
