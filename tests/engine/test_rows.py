"""One batch for the base and all adapters: no row may feel what the others are."""

from pathlib import Path

import pytest
from asking import PROMPTS, alone, mixed, request, stock, tokens

from guild.contract import Base
from guild.engine.engine import Engine


def test_adapters_are_unlike_the_base_and_each_other(engine: Engine) -> None:
    answers = [tuple(alone(engine, request(engine, "hello", name))) for name in (None, "a", "b", "c")]
    assert len(set(answers)) == 4


def test_every_row_of_a_mixed_batch_equals_it_alone(engine: Engine) -> None:
    requests = mixed(engine, max_tokens=24)
    together = [tokens(row) for row in engine.complete(requests)]
    assert together == [alone(engine, asked) for asked in requests]
    assert [len(row) for row in together] == [24] * 4


@pytest.mark.parametrize(
    "adapters", [("a", "a"), (None, None), ("c", None), ("b", "a", "b"), (None, "c", "c", "a", "a")]
)
def test_any_mixture(engine: Engine, adapters: tuple[str | None, ...]) -> None:
    requests = [request(engine, PROMPTS[n % 4] + str(n), name) for n, name in enumerate(adapters)]
    assert [tokens(row) for row in engine.complete(requests)] == [alone(engine, asked) for asked in requests]


def test_prompts_of_very_different_lengths_share_one_prefill(engine: Engine) -> None:
    lengths = (1, 180, 2, 90, 33, 7)
    requests = [request(engine, "y" * n, name, max_tokens=8) for n, name in zip(lengths, "abcabc", strict=True)]
    assert [tokens(row) for row in engine.complete(requests)] == [alone(engine, asked) for asked in requests]


def test_prompts_that_are_read_in_several_pieces_share_a_batch(tiny: Path) -> None:
    # On a CPU 256 tokens are read at once.
    engine = Engine.load(Base("tiny", tiny / "base", "", context_tokens=1024))
    for name in ("a", "b"):
        engine.load_adapter(name, tiny / name)
    lengths = {None: 700, "a": 3, "b": 300}
    requests = [request(engine, "z" * n, name, max_tokens=8) for name, n in lengths.items()]
    together = [tokens(row) for row in engine.complete(requests)]
    assert together == [alone(engine, asked) for asked in requests]
    for asked, said in zip(requests, together, strict=True):
        assert said == stock(tiny / "base", asked, tiny / asked.adapter if asked.adapter else None)


def test_rows_join_while_others_run(engine: Engine) -> None:
    requests = mixed(engine, max_tokens=16)
    gained: dict[int, list[int]] = {}
    tickets: list[int] = []
    while len(tickets) < len(requests) or any(len(row) < 16 for row in gained.values()):
        if len(tickets) < len(requests):
            tickets.append(engine.submit(requests[len(tickets)]))
            gained[tickets[-1]] = []
        for _ in range(3):
            for piece in engine.step():
                gained[piece.ticket].append(piece.token)
    assert [gained[ticket] for ticket in tickets] == [alone(engine, asked) for asked in requests]


def test_rows_leave_while_others_run(engine: Engine) -> None:
    lengths = (3, 20, 9, 14)
    requests = [
        request(engine, text, name, max_tokens=n)
        for text, name, n in zip(PROMPTS, ("c", "a", None, "b"), lengths, strict=True)
    ]
    together = [tokens(row) for row in engine.complete(requests)]
    assert [len(row) for row in together] == list(lengths)
    assert together == [alone(engine, asked) for asked in requests]


@pytest.mark.parametrize("steps", [0, 1, 5])
@pytest.mark.parametrize("victim", range(4))
def test_cancelling_a_row_leaves_the_others_as_they_were(engine: Engine, victim: int, steps: int) -> None:
    requests = mixed(engine)
    tickets = [engine.submit(asked) for asked in requests]
    gained: dict[int, list[int]] = {ticket: [] for ticket in tickets}
    for number in range(100):
        if number == steps:
            engine.cancel(tickets[victim])
        pieces = engine.step()
        for piece in pieces:
            gained[piece.ticket].append(piece.token)
        if not pieces:
            break
    expected = [alone(engine, asked) for asked in requests]
    expected[victim] = expected[victim][:steps]
    assert [gained[ticket] for ticket in tickets] == expected


def test_cancelling_frees_the_row_for_one_that_waits(tiny: Path, tiny_base: Base) -> None:
    engine = Engine.load(tiny_base, batch_rows=2)
    first, second, waiting = (engine.submit(request(engine, text, max_tokens=40)) for text in ("one", "two", "three"))
    for _ in range(5):
        assert {piece.ticket for piece in engine.step()} == {first, second}
    engine.cancel(second)
    for _ in range(3):
        served = {piece.ticket for piece in engine.step()}
    assert served == {first, waiting}


def test_cancelling_the_last_row_empties_the_batch(engine: Engine) -> None:
    ticket = engine.submit(request(engine, "hello", "a"))
    engine.step()
    engine.cancel(ticket)
    engine.cancel(ticket)
    assert engine.step() == []
    asked = request(engine, "hello", "b")
    assert alone(engine, asked) == alone(engine, asked)


def test_more_requests_than_rows_are_all_answered(tiny: Path, tiny_base: Base) -> None:
    engine = Engine.load(tiny_base, batch_rows=3)
    engine.load_adapter("a", tiny / "a")
    requests = [request(engine, "q" * n, "a" if n % 2 else None, max_tokens=n % 5 + 1) for n in range(1, 12)]
    assert [tokens(row) for row in engine.complete(requests)] == [alone(engine, asked) for asked in requests]
