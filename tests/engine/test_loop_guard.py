"""The loop guard: stops what only repeats itself, and nothing that a person would write."""

import random
from pathlib import Path

import pytest

from guild.engine.loop_guard import LoopGuard


def stopped_at(tokens: list[int], texts: list[str] | None = None) -> int | None:
    guard = LoopGuard()
    for number, token in enumerate(tokens):
        if guard.loops(token, texts[number] if texts else ""):
            return number + 1
    return None


@pytest.mark.parametrize("period", [1, 2, 7, 48, 64])
def test_the_same_tokens_again_and_again(period: int) -> None:
    dice = random.Random(period)
    before = [dice.randrange(1000) for _ in range(50)]
    loop = list(range(2000, 2000 + period))
    found = stopped_at(before + loop * 400)
    assert found == 50 + period + max(96, 2 * period)


def test_longer_periods_and_fewer_times_pass() -> None:
    assert stopped_at(list(range(65)) * 40) is None
    assert stopped_at(list(range(60)) * 2) is None
    assert stopped_at([5] * 96) is None
    assert stopped_at([5] * 97) == 97


def rows(count: int, row: str = '\t\t{{"name {n}", {n}, {n}.5, `x{n}`}},\n') -> list[str]:
    return [row.format(n=number) for number in range(count)]


def test_rows_that_differ_in_literals_only() -> None:
    texts = rows(60)
    assert stopped_at(list(range(60)), texts) == 33
    assert stopped_at(list(range(32)), texts[:32]) is None


def test_lines_that_take_turns() -> None:
    texts = [line for number in range(40) for line in (f"\tif n == {number} {{\n", f'\t\treturn "{number}"\n', "\t}\n")]
    assert stopped_at(list(range(120)), texts) == 35


def test_lines_come_in_pieces() -> None:
    text = "".join(rows(60))
    pieces = [text[at : at + 3] for at in range(0, len(text), 3)]
    found = stopped_at(list(range(len(pieces))), pieces)
    assert found is not None
    assert "".join(pieces[:found]).count("\n") == 33


@pytest.mark.parametrize("shelf", ["benchmarks/go-core", "specialists/curriculum"])
def test_no_reference_is_stopped(shelf: str) -> None:
    root = Path(__file__).resolve().parents[2] / shelf
    files = sorted(root.glob("*/*.go"))
    assert len(files) > 200
    for file in files:
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        assert stopped_at(list(range(len(lines))), lines) is None, file
