"""Token ids into text: whole characters, and never a part of a stop string."""

import json
from pathlib import Path

import mlx.core as mx
import pytest
from asking import alone, ids, request, text, tokens
from tiny import HIDDEN, write_tiny_llama

from guild.contract import Base
from guild.engine.engine import Engine
from guild.engine.text import TextStream


def pushed(engine: Engine, said: str, *stop: str) -> tuple[list[str], TextStream]:
    """Push a text token by token (the tiny tokenizer has one token per byte) until it ends or is stopped."""
    stream = TextStream(engine.tokenizer, stop)
    pieces = []
    for token in ids(engine, said):
        pieces.append(stream.push(token))
        if stream.stopped:
            return pieces, stream
    return [*pieces, stream.finish()], stream


@pytest.mark.parametrize(
    "said", ["func f() {}\n", "a  b   \n\tc ", "naïve – 日本語 😀!", "e\u0301\u200d👩‍👧", "x" * 100, ""]
)
def test_text_comes_back_as_it_was(engine: Engine, said: str) -> None:
    pieces, stream = pushed(engine, said)
    assert "".join(pieces) == said
    assert not stream.stopped


def test_a_character_comes_whole_or_not_yet(engine: Engine) -> None:
    pieces, _ = pushed(engine, "aé😀b")
    assert pieces == ["a", "", "é", "", "", "", "😀", "b", ""]


@pytest.mark.parametrize("kept", [1, 2, 3])
def test_a_character_that_the_end_cuts_off_is_left_out(engine: Engine, kept: int) -> None:
    stream = TextStream(engine.tokenizer, ())
    said = "".join(stream.push(token) for token in ids(engine, "a😀")[: 1 + kept])
    assert said + stream.finish() == "a"


def test_a_byte_that_belongs_to_no_character_is_replaced_alone(engine: Engine) -> None:
    stream = TextStream(engine.tokenizer, ())
    lone = ids(engine, "é")[:1]
    said = "".join(stream.push(token) for token in [*ids(engine, "ab"), *lone, *ids(engine, "cd")])
    assert said + stream.finish() == "ab\ufffdcd"


@pytest.mark.parametrize(
    ("said", "stop", "expected"),
    [
        ("one STOP two", ["STOP"], "one "),
        ("STOP", ["STOP"], ""),
        ("SSTOP", ["STOP"], "S"),
        ("aab", ["ab"], "a"),
        ("x```\nend", ["```\n"], "x"),
        ("x<b><a>", ["<a>", "<b>"], "x"),
        ("abcd", ["abcd", "bc"], "a"),
        ("für 日本 ende", ["本 "], "für 日"),
        ("a\n\nb", ["\n\n"], "a"),
    ],
)
def test_a_stop_string_ends_the_text_and_is_cut_off(engine: Engine, said: str, stop: list[str], expected: str) -> None:
    pieces, stream = pushed(engine, said, *stop)
    assert ("".join(pieces), stream.stopped) == (expected, True)


@pytest.mark.parametrize("said", ["one STO two", "one STO", "SSSTO", "STSTST", "stop"])
def test_what_only_resembles_a_stop_string_is_held_back_and_then_given(engine: Engine, said: str) -> None:
    pieces, stream = pushed(engine, said, "STOP")
    assert ("".join(pieces), stream.stopped) == (said, False)


def test_no_piece_ever_shows_a_part_of_a_stop_string(engine: Engine) -> None:
    pieces, _ = pushed(engine, "ab END", "END")
    assert pieces == ["a", "b", "", " ", "", ""]


# In the engine


def test_the_engine_stops_a_row_at_a_string_that_spans_tokens(engine: Engine) -> None:
    asked = request(engine, "hello", "a", max_tokens=40)
    (whole,) = engine.complete([asked])
    said = text(whole)
    stop = next(said[n : n + 2] for n in range(4, len(said)) if said[n : n + 2].isascii() and len(said[n : n + 2]) == 2)
    other = request(engine, "hello", "b", max_tokens=40)
    stopped, undisturbed = engine.complete([request(engine, "hello", "a", max_tokens=40, stop=(stop,)), other])
    assert text(stopped) == said[: said.index(stop)]
    assert [piece.finish for piece in stopped] == [None] * (len(stopped) - 1) + ["stop"]
    assert tokens(stopped) == tokens(whole)[: len(stopped)]
    assert len(stopped) < 40
    assert tokens(undisturbed) == alone(engine, other)


def test_a_stop_string_complete_at_the_last_token_counts_as_stop(tmp_path: Path) -> None:
    # A space is held back until more than spaces follow, and this model says nothing else: all logits are equal, and
    # token 0 is the space.
    folder = write_tiny_llama(tmp_path / "blank")
    words = json.loads((folder / "tokenizer.json").read_text())
    known = words["model"]["vocab"]
    known["!"], known["Ġ"] = known["Ġ"], 0
    (folder / "tokenizer.json").write_text(json.dumps(words))
    engine = Engine.load(Base("blank", folder, "", 256))
    assert ids(engine, " ") == [0]
    engine.model.model.norm.weight = mx.zeros((HIDDEN,))
    whole, stopped = engine.complete([request(engine, "x", max_tokens=3, stop=stop) for stop in ((), (" ",))])
    assert (text(whole).strip(), whole[-1].finish) == ("", "length")
    assert text(whole) != ""
    assert (text(stopped), stopped[-1].finish) == ("", "stop")


def test_held_back_text_is_given_when_the_answer_ends_at_its_length(engine: Engine) -> None:
    asked = request(engine, "hello", "a", max_tokens=12)
    (whole,) = engine.complete([asked])
    (pieces,) = engine.complete([request(engine, "hello", "a", max_tokens=12, stop=(text(whole) + "and more",))])
    assert (text(pieces), pieces[-1].finish) == (text(whole), "length")
    assert [piece.text for piece in pieces[:-1]] == [""] * 11
