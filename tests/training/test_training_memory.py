"""What a training will take of memory, and what is done where that is too much."""

from pathlib import Path
from types import SimpleNamespace

import mlx.core as mx
import pytest
from toy import LORA, toy_learner, toy_rows

from guild.errors import TrainingError
from guild.training.memory import Estimate, choose_keeping, estimate
from guild.training.recipe import LoRACard

MB = 1_000_000
QWEN = SimpleNamespace(hidden_size=896, intermediate_size=4864, num_attention_heads=14, vocab_size=151_936)


def test_all_is_kept_where_all_fits_or_nobody_knows() -> None:
    need = Estimate(weights=500 * MB, step=200 * MB, kept=300 * MB)
    assert need.most == 1000 * MB
    assert choose_keeping(need, 1000 * MB)
    assert choose_keeping(need, None)


def test_only_what_is_kept_is_dropped_where_only_that_does_not_fit() -> None:
    need = Estimate(weights=500 * MB, step=200 * MB, kept=300 * MB)
    assert not choose_keeping(need, 999 * MB)
    assert not choose_keeping(need, 700 * MB)


def test_a_training_that_cannot_fit_is_refused_with_the_numbers() -> None:
    need = Estimate(weights=500 * MB, step=2000 * MB, kept=300 * MB)
    with pytest.raises(TrainingError) as refused:
        choose_keeping(need, 2499 * MB)
    assert str(refused.value) == (
        "training needs about 2.5 GB (500 MB for the base, 2.0 GB for the longest step), but 2.5 GB are free; lower "
        "steps.batch_rows, data.most_tokens or lora.layers in the recipe, or close other programs"
    )
    with pytest.raises(TrainingError, match="but 0 MB are free"):
        choose_keeping(need, 0)


@pytest.mark.parametrize(
    ("lora", "lengths", "batch_rows"),
    [(LoRACard(layers=9), [100, 400], 8), (LoRACard(), [100, 900], 8), (LoRACard(), [100, 400], 9)],
)
def test_more_layers_longer_rows_and_larger_steps_need_more(
    lora: LoRACard, lengths: list[int], batch_rows: int
) -> None:
    least = estimate(QWEN, 100, LoRACard(), [100, 400], 8)
    assert estimate(QWEN, 100, lora, lengths, batch_rows).step > least.step
    assert least.weights == 100
    assert least.kept == 4 * 896 * 500


@pytest.mark.skipif(not mx.metal.is_available() and mx.default_device() != mx.cpu, reason="counts MLX's own memory")
def test_the_estimate_is_no_less_than_a_step_takes(tiny: Path) -> None:
    rows = toy_rows()
    learner = toy_learner(tiny / "base", rows=rows)
    config = SimpleNamespace(hidden_size=32, intermediate_size=64, num_attention_heads=4, vocab_size=264)
    need = estimate(config, 0, LORA, [row.length for row in rows], 4)
    learner.step([0], 1)
    before = mx.get_active_memory()
    mx.reset_peak_memory()
    learner.step([1, 2, 3, 4], 2)
    taken = mx.get_peak_memory() - before
    assert 0 < taken <= need.step + need.kept
