"""How tokens are drawn: repeatable by seed whatever else is in the batch."""

import math
from typing import Any

import mlx.core as mx
import pytest
from asking import alone, mixed, request, tokens

from guild.engine.engine import Engine
from guild.engine.sampling import Sampling, sampler
from guild.errors import UsageError

WARM = {"temperature": 1.5, "max_tokens": 16}


def test_the_same_seed_draws_the_same(engine: Engine) -> None:
    asked = request(engine, "hello", "a", seed=7, **WARM)
    assert alone(engine, asked) == alone(engine, asked)


def test_another_seed_draws_otherwise(engine: Engine) -> None:
    drawn = {tuple(alone(engine, request(engine, "hello", "a", seed=seed, **WARM))) for seed in range(4)}
    assert len(drawn) == 4
    assert tuple(alone(engine, request(engine, "hello", "a", max_tokens=16))) not in drawn


def test_a_row_draws_the_same_in_any_batch(engine: Engine) -> None:
    drawn = [request(engine, "hello", name, seed=seed, **WARM) for seed, name in enumerate((None, "a", "b", "c", "a"))]
    greedy = mixed(engine, max_tokens=9)
    together = [tokens(row) for row in engine.complete([*drawn, *greedy])]
    assert together == [alone(engine, asked) for asked in [*drawn, *greedy]]


def test_two_rows_of_one_seed_and_prompt_are_twins(engine: Engine) -> None:
    asked = request(engine, "hello", "a", seed=3, **WARM)
    first, second = engine.complete([asked, asked])
    assert tokens(first) == tokens(second)


def test_greedy_takes_the_likeliest_and_needs_no_sampler(engine: Engine) -> None:
    assert sampler(Sampling()) is None
    logits = engine.model(mx.array([request(engine, "hello").tokens]))[0, -1]
    assert alone(engine, request(engine, "hello", max_tokens=1)) == [int(mx.argmax(logits))]


def _draws(count: int, **wishes: Any) -> set[int]:
    # Four tokens of probability 0.5, 0.3, 0.15 and 0.05.
    logprobs = mx.log(mx.array([[0.5, 0.3, 0.15, 0.05]]))
    draw = sampler(Sampling(**wishes))
    assert draw is not None
    return {int(draw(logprobs).item()) for _ in range(count)}


def test_top_p_keeps_the_likeliest_that_together_reach_it() -> None:
    assert _draws(300, temperature=1.0) == {0, 1, 2, 3}
    assert _draws(300, temperature=1.0, top_p=0.75) == {0, 1}
    assert _draws(300, temperature=1.0, top_p=0.2) == {0}


def test_a_low_temperature_comes_close_to_greedy() -> None:
    assert _draws(100, temperature=0.05) == {0}


@pytest.mark.parametrize(
    ("wishes", "message"),
    [
        ({"max_tokens": 0}, "max tokens is 0; it must be 1 or more"),
        ({"max_tokens": -5}, "max tokens is -5; it must be 1 or more"),
        ({"temperature": -0.1}, "temperature is -0.1; it must lie between 0 and 10"),
        ({"temperature": 10.5}, "temperature is 10.5; it must lie between 0 and 10"),
        ({"temperature": math.nan}, "temperature is nan; it must lie between 0 and 10"),
        ({"temperature": math.inf}, "temperature is inf; it must lie between 0 and 10"),
        ({"top_p": 0.0}, "top_p is 0.0; it must be above 0 and at most 1"),
        ({"top_p": 1.01}, "top_p is 1.01; it must be above 0 and at most 1"),
        ({"top_p": math.nan}, "top_p is nan; it must be above 0 and at most 1"),
        ({"seed": -1}, "seed is -1; it must lie between 0 and 2**64 - 1"),
        ({"seed": 2**64}, f"seed is {2**64}; it must lie between 0 and 2**64 - 1"),
        ({"stop": ("\n", "")}, "a stop string is empty; leave it out"),
    ],
)
def test_values_out_of_range_are_refused(wishes: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError) as refused:
        Sampling(**wishes)
    assert str(refused.value) == message


@pytest.mark.parametrize(
    "wishes", [{"seed": 2**64 - 1}, {"temperature": 0}, {"temperature": 10}, {"top_p": 1}, {"max_tokens": 1}]
)
def test_the_ends_of_the_ranges_are_allowed(wishes: dict[str, Any]) -> None:
    Sampling(**wishes)
