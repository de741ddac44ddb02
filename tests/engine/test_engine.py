"""The engine as its users see it: stock answers, ends, windows, adapters that come and go."""

import json
import shutil
from itertools import zip_longest
from pathlib import Path

import mlx.core as mx
import mlx_lm
import pytest
from asking import PROMPTS, alone, mixed, request, stock, text, tokens
from tiny import write_adapter, write_tiny_llama

from guild.contract import Base
from guild.engine.engine import Engine, Piece, Request
from guild.engine.lora import adaptable, dimensions
from guild.engine.sampling import Sampling
from guild.errors import AdapterError, ContextOverflow, ModelError

# As stock


def test_base_rows_equal_stock_mlx_lm(engine: Engine, tiny: Path) -> None:
    requests = [request(engine, asked, max_tokens=20) for asked in PROMPTS]
    together = engine.complete([*requests, *mixed(engine)])[: len(requests)]
    assert [tokens(row) for row in together] == [stock(tiny / "base", asked) for asked in requests]


@pytest.mark.parametrize("name", ["a", "b", "c"])
def test_each_adapter_alone_equals_stock_mlx_lm(engine: Engine, tiny: Path, name: str) -> None:
    asked = request(engine, PROMPTS[1], name, max_tokens=20)
    assert alone(engine, asked) == stock(tiny / "base", asked, tiny / name)


def test_a_real_model_answers_as_stock_mlx_lm_beside_adapters(smollm2: Path, tmp_path: Path) -> None:
    engine = Engine.load(Base("smollm2-135m", smollm2, sha256="", context_tokens=2048))
    asked = [request(engine, words, max_tokens=6) for words in ("Reverse a string in Go.", "Größe von 日本?")]
    expected = [
        [r.token for r in mlx_lm.stream_generate(engine.model, engine.tokenizer, list(a.tokens), max_tokens=6)]
        for a in asked
    ]
    for seed, name in enumerate(("a", "b")):
        engine.load_adapter(name, _write_adapter_for(engine, tmp_path / name, seed))
    adapted = [Request(asked[0].tokens, name, asked[0].sampling) for name in ("a", "b")]
    together = [tokens(row) for row in engine.complete([asked[0], *adapted, asked[1]])]
    assert [together[0], together[3]] == expected
    assert [together[1], together[2]] == [alone(engine, one) for one in adapted]
    assert len({tuple(row) for row in together[:3]}) == 3


def _write_adapter_for(engine: Engine, folder: Path, seed: int, rank: int = 4) -> Path:
    keys = ("self_attn.q_proj", "mlp.down_proj")
    mx.random.seed(seed)
    weights = {}
    for path, layer in adaptable(engine.model).items():
        if path.startswith(f"model.layers.{len(engine.model.layers) - 1}.") and path.endswith(keys):
            inputs, outputs = dimensions(layer)
            weights[f"{path}.lora_a"] = mx.random.normal((inputs, rank)) * 0.1
            weights[f"{path}.lora_b"] = mx.random.normal((rank, outputs)) * 0.1
    folder.mkdir()
    mx.save_safetensors(str(folder / "adapters.safetensors"), weights)
    parameters = {"rank": rank, "scale": 4.0, "dropout": 0.0, "keys": list(keys)}
    (folder / "adapter_config.json").write_text(json.dumps({"num_layers": 1, "lora_parameters": parameters}))
    return folder


# Ends


def test_an_answer_ends_at_its_length(engine: Engine) -> None:
    for wanted in (1, 2, 7):
        (pieces,) = engine.complete([request(engine, "hello", "a", max_tokens=wanted)])
        assert [piece.finish for piece in pieces] == [None] * (wanted - 1) + ["length"]


def test_an_answer_ends_at_the_models_own_end(engine: Engine, tiny_base: Base, tmp_path: Path) -> None:
    said = alone(engine, request(engine, "hello"))
    end = next(token for token in said[2:] if token not in said[:2])
    ending = Engine.load(Base("tiny", write_tiny_llama(tmp_path / "ending", end=end), "", 256))
    (pieces,) = ending.complete([request(ending, "hello")])
    assert tokens(pieces) == said[: said.index(end) + 1]
    assert [piece.finish for piece in pieces] == [None] * said.index(end) + ["stop"]
    (cut,) = engine.complete([request(engine, "hello", max_tokens=said.index(end))])
    assert text(pieces) == text(cut), "the token that ends an answer is no part of its text"


def test_a_stream_yields_what_a_batch_does(engine: Engine) -> None:
    asked = request(engine, "hello", "b")
    (expected,) = engine.complete([asked])
    streamed = list(engine.stream(asked))
    assert [(p.text, p.token, p.finish) for p in streamed] == [(p.text, p.token, p.finish) for p in expected]


def test_closing_a_stream_frees_its_row(engine: Engine) -> None:
    stream = engine.stream(request(engine, "hello", "a"))
    first = next(stream)
    stream.close()
    assert engine.step() == []
    engine.unload_adapter("a")
    assert first.finish is None


# The window


def test_a_prompt_that_leaves_no_room_is_refused_with_the_numbers(engine: Engine) -> None:
    frame = len(engine.prompt(None, ""))
    assert len(engine.prompt(None, "x" * (255 - frame))) == 255
    with pytest.raises(ContextOverflow) as refused:
        engine.prompt(None, "x" * (300 - frame))
    assert "takes 300 tokens with its prompt, but the context window holds 256; send at least 45 tokens less" in str(
        refused.value
    )


def test_a_system_prompt_counts_too(engine: Engine) -> None:
    assert len(engine.prompt("s" * 10, "x")) == len(engine.prompt(None, "x")) + 11
    with pytest.raises(ContextOverflow, match="context window holds 256"):
        engine.prompt("s" * 200, "x" * 60)


def test_nothing_of_a_refused_request_enters_the_batch(engine: Engine) -> None:
    with pytest.raises(ContextOverflow, match="takes 256 tokens"):
        engine.submit(Request((65,) * 256))
    with pytest.raises(AdapterError, match="adapter 'nobody': not loaded; loaded are: a, b, c"):
        engine.submit(Request((65,), "nobody"))
    assert engine.step() == []


@pytest.mark.parametrize("left", [1, 2, 30])
def test_an_answer_is_cut_to_the_window(engine: Engine, left: int) -> None:
    asked = Request((65,) * (256 - left), "a", Sampling(max_tokens=1000))
    (pieces,) = engine.complete([asked])
    assert (len(pieces), pieces[-1].finish) == (left, "length")


# Adapters that come and go


def test_an_unloaded_adapter_is_gone_and_the_others_stay(engine: Engine) -> None:
    asked = [request(engine, "hello", name) for name in (None, "a", "c")]
    before = [alone(engine, one) for one in asked]
    engine.unload_adapter("b")
    assert engine.adapters == ("a", "c")
    assert [tokens(row) for row in engine.complete(asked)] == before
    with pytest.raises(AdapterError, match="adapter 'b': not loaded; loaded are: a, c"):
        engine.submit(request(engine, "hello", "b"))
    with pytest.raises(AdapterError, match="adapter 'b': not loaded; loaded are: a, c"):
        engine.unload_adapter("b")


def test_with_all_adapters_unloaded_the_base_is_stock(engine: Engine, tiny: Path) -> None:
    for name in ("a", "b", "c"):
        engine.unload_adapter(name)
    asked = request(engine, "hello")
    assert alone(engine, asked) == stock(tiny / "base", asked)
    with pytest.raises(AdapterError, match="loaded are: none"):
        engine.unload_adapter("a")


def test_a_freed_slot_keeps_nothing_of_its_last_owner(engine: Engine, tiny: Path, tmp_path: Path) -> None:
    # The old one adapts three blocks, the new one only the last: in the two others nothing may be left.
    engine.unload_adapter("b")
    engine.load_adapter("new", write_adapter(tmp_path / "new", 77, layers=1))
    asked = request(engine, "hello", "new")
    rows = engine.complete([*mixed(engine)[:2], asked])
    assert tokens(rows[2]) == alone(engine, asked) == stock(tiny / "base", asked, tmp_path / "new")


def test_loading_under_a_taken_name_replaces(engine: Engine, tiny: Path, tmp_path: Path) -> None:
    write_adapter(tmp_path / "new", 77, layers=1)
    asked = request(engine, "hello", "b")
    old = alone(engine, asked)
    engine.load_adapter("b", tmp_path / "new")
    assert sorted(engine.adapters) == ["a", "b", "c"]
    assert old != alone(engine, asked) == stock(tiny / "base", asked, tmp_path / "new")


def test_an_adapter_can_be_loaded_while_rows_run(engine: Engine, tmp_path: Path) -> None:
    requests = mixed(engine)
    expected = [alone(engine, asked) for asked in requests]
    tickets = [engine.submit(asked) for asked in requests]
    gained: dict[int, list[int]] = {ticket: [] for ticket in tickets}
    number = 0
    while pieces := engine.step():
        for piece in pieces:
            gained[piece.ticket].append(piece.token)
        if (number := number + 1) == 4:
            engine.load_adapter("new", write_adapter(tmp_path / "new", 77, layers=4))
    assert list(gained.values()) == expected


def test_an_adapter_in_use_is_neither_replaced_nor_unloaded(engine: Engine, tiny: Path) -> None:
    asked = request(engine, "hello", "a")
    expected = alone(engine, asked)
    stream = engine.stream(asked)
    said = [next(stream).token, next(stream).token]
    for change in (lambda: engine.load_adapter("a", tiny / "c"), lambda: engine.unload_adapter("a")):
        with pytest.raises(AdapterError, match="adapter 'a': 1 requests are running; let them end first"):
            change()
    assert said + tokens(stream) == expected
    assert engine.adapters == ("a", "b", "c")


# Damaged folders


@pytest.mark.parametrize(
    "damage", ["no config", "bad config", "unknown family", "no weights", "cut weights", "no tokenizer"]
)
def test_a_damaged_model_folder_is_named(tiny: Path, tmp_path: Path, damage: str) -> None:
    folder = tmp_path / "broken"
    shutil.copytree(tiny / "base", folder)
    config, weights = folder / "config.json", folder / "model.safetensors"
    match damage:
        case "no config":
            config.unlink()
        case "bad config":
            config.write_text("{")
        case "unknown family":
            config.write_text(config.read_text().replace('"llama"', '"nonesuch"'))
        case "no weights":
            weights.unlink()
        case "cut weights":
            weights.write_bytes(weights.read_bytes()[:-1000])
        case "no tokenizer":
            (folder / "tokenizer.json").unlink()
    with pytest.raises(
        ModelError, match=r"(?s)broken: cannot be loaded \(.*run: guild models remove tiny, then pull it again"
    ):
        Engine.load(Base("tiny", folder, "", 256))


def test_streams_read_in_turns_lose_nothing(engine: Engine) -> None:
    requests = mixed(engine)[:2]
    expected = [alone(engine, asked) for asked in requests]
    one, two = (engine.stream(asked) for asked in requests)
    got: tuple[list[int], list[int]] = ([], [])
    for left, right in zip_longest(one, two):
        for mine, piece in ((got[0], left), (got[1], right)):
            if piece is not None:
                mine.append(piece.token)
    assert list(got) == expected


def test_a_refused_request_leaves_none_of_its_batch_running(engine: Engine) -> None:
    fits = mixed(engine)[0]
    with pytest.raises(ContextOverflow):
        engine.complete([fits, Request(tuple([40] * 300))])
    engine.unload_adapter("a")
    assert engine.step() == []


def test_a_batch_does_not_swallow_the_pieces_of_other_rows(engine: Engine) -> None:
    waiting, asked = mixed(engine)[:2]
    expected = alone(engine, waiting)
    ticket = engine.submit(waiting)
    first = [piece for piece in engine.step() if piece.ticket == ticket]
    stream = engine.stream(asked)
    next(stream)
    stream.close()
    rest: list[Piece] = []
    while pieces := engine.step():
        rest += pieces
    assert tokens([*first, *rest]) == expected
