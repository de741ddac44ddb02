"""Prompts read together say what they say alone, whatever their adapters and however much of a beginning they share."""

import pytest
from asking import PROMPTS, mixed, request, text

from guild.engine.engine import Engine, Request
from guild.errors import AdapterError, ContextOverflow

SHARED = "Review a Go file, and say for each line what is wrong with it: "


def said(engine: Engine, requests: list[Request]) -> list[str]:
    """Return the texts of requests that were submitted together."""
    tickets = engine.submit_together(requests)
    texts = dict.fromkeys(tickets, "")
    while pieces := engine.step():
        for piece in pieces:
            texts[piece.ticket] += piece.text
    return [texts[ticket] for ticket in tickets]


def completed(engine: Engine, requests: list[Request]) -> list[str]:
    return [text(pieces) for pieces in engine.complete(requests)]


def test_mixed_adapters_say_the_same_as_through_complete(engine: Engine) -> None:
    requests = mixed(engine)
    assert said(engine, requests) == completed(engine, requests)


def test_a_shared_beginning_changes_nothing(engine: Engine) -> None:
    users = [SHARED + rest for rest in ("a", "ab", "abc", "b", "", "abd")]
    requests = [request(engine, user, adapter) for user in users for adapter in (None, "a", "b")]
    alone = [text(engine.complete([one])[0]) for one in requests]
    assert said(engine, requests) == completed(engine, requests) == alone


def test_equal_prompts_and_one_within_another_are_no_trap(engine: Engine) -> None:
    requests = [
        request(engine, SHARED),
        request(engine, SHARED),
        request(engine, SHARED + "x", "a"),
        request(engine, SHARED, "a"),
    ]
    requests += [Request(requests[0].tokens[:cut], None, requests[0].sampling) for cut in (1, 2, 40)]
    assert said(engine, requests) == completed(engine, requests)


def test_drawn_answers_are_those_of_their_seeds(engine: Engine) -> None:
    requests = [request(engine, SHARED, temperature=0.8, seed=seed) for seed in (1, 2, 3)]
    together = said(engine, requests)
    assert together == completed(engine, requests)
    assert len(set(together)) == 3


def test_more_prompts_than_rows_are_all_answered(engine: Engine) -> None:
    requests = [request(engine, f"{SHARED}{number}", max_tokens=1 + number % 5) for number in range(70)]
    assert said(engine, requests) == completed(engine, requests)


def test_one_that_cannot_be_answered_refuses_all_before_anything_is_read(engine: Engine) -> None:
    fits = request(engine, PROMPTS[0])
    with pytest.raises(ContextOverflow):
        engine.submit_together([fits, Request(fits.tokens * 50, None, fits.sampling)])
    with pytest.raises(AdapterError, match="adapter 'nobody': not loaded"):
        engine.submit_together([fits, Request(fits.tokens, "nobody", fits.sampling)])
    assert engine.step() == []


def test_nothing_together_is_nothing(engine: Engine) -> None:
    assert engine.submit_together([]) == []
