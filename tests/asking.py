"""Short ways to ask an engine, and to ask stock mlx-lm the same."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import mlx_lm

from guild.engine.engine import Engine, Piece, Request
from guild.engine.sampling import Sampling

PROMPTS = ("hello", "a longer request, with commas and a code fence ```go\nfunc f() {}\n```", "x", "why?")


def request(engine: Engine, text: str, adapter: str | None = None, **sampling: Any) -> Request:
    """Make a request of a text, 12 tokens long where `sampling` says nothing else."""
    return Request(tuple(engine.prompt(None, text)), adapter, Sampling(**{"max_tokens": 12, **sampling}))


def mixed(engine: Engine, **sampling: Any) -> list[Request]:
    """Make one request for the base and one for each of three adapters, with prompts of very different lengths."""
    return [
        request(engine, text, adapter, **sampling) for text, adapter in zip(PROMPTS, (None, "a", "b", "c"), strict=True)
    ]


def ids(engine: Engine, said: str) -> list[int]:
    """Return the token ids of plain text; the tiny tokenizer has one for each byte."""
    return [int(token) for token in engine.tokenizer.encode(said, add_special_tokens=False)]


def tokens(pieces: Iterable[Piece]) -> list[int]:
    """Return the tokens of one row."""
    return [piece.token for piece in pieces]


def text(pieces: Iterable[Piece]) -> str:
    """Return the text of one row."""
    return "".join(piece.text for piece in pieces)


def alone(engine: Engine, asked: Request) -> list[int]:
    """Return the tokens of a request that is the whole batch."""
    (pieces,) = engine.complete([asked])
    return tokens(pieces)


def stock(folder: Path, asked: Request, adapter: Path | None = None) -> list[int]:
    """Return the tokens that stock `mlx_lm.stream_generate` gives, the adapter applied as mlx-lm applies it."""
    model, tokenizer = mlx_lm.load(str(folder), adapter_path=str(adapter) if adapter else None)
    answer = mlx_lm.stream_generate(model, tokenizer, list(asked.tokens), max_tokens=asked.sampling.max_tokens)
    return [response.token for response in answer]
