"""`guild ask`: one request in, routed, and the answer streamed as it is generated."""

import json
import os
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from guild.cli.answering import plain_writer, save_code, streaming_writer
from guild.cli.options import Base
from guild.cli.progress import watching_on_stderr
from guild.cli.request import gather
from guild.errors import UsageError

if TYPE_CHECKING:
    from guild.assemble import Guild, Turn, Wishes
    from guild.contract import Answer


def ask(
    text: Annotated[
        str | None, typer.Argument(metavar="TEXT", help="The request; left out, or -, it is read from standard input.")
    ] = None,
    file: Annotated[
        list[str] | None,
        typer.Option("-f", "--file", metavar="FILE", help="A file to send along, or -; FILE.go:10-40 sends lines."),
    ] = None,
    model: Annotated[
        str | None,
        typer.Option("--as", metavar="MODEL", help="Who answers: base, or a specialist; else the router decides."),
    ] = None,
    base: Base = None,
    max_tokens: Annotated[int | None, typer.Option("--max-tokens", min=1, help="The longest answer.")] = None,
    temperature: Annotated[float | None, typer.Option(min=0, max=10, help="0 is greedy.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Repeats a draw when the temperature is above 0.")] = 0,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write only the Go code to this file.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Let -o overwrite a file.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")] = False,
    no_stream: Annotated[bool, typer.Option("--no-stream", help="Print the answer when it is complete.")] = False,
) -> None:
    """Ask for Go code, tests, a review, an edit or an explanation."""
    began = time.perf_counter()
    request = gather(text, file or [])
    if output is not None:
        _check_place(output, force)
    from guild.assemble import Guild, Wishes

    _trace("imports (light)", time.perf_counter() - began)
    with watching_on_stderr() as watch:
        guild = Guild(base, watch, _trace)
        wishes = Wishes(model, max_tokens, temperature, seed)
        turn = guild.prepare(request, wishes)
        _say_who(turn)
        _ = guild.engine  # pulled and loaded while the progress bar may still show
    answer = _stream(guild, turn, wishes, quiet=as_json or no_stream or output is not None)
    if output is not None:
        save_code(answer, output, force=force)
        print(f"{output}: written", file=sys.stderr)
    if as_json:
        print(json.dumps(_row(answer)))
    elif no_stream and output is None:
        plain_writer().finish(answer.text)
    _warn(answer, turn)


def _check_place(output: Path, force: bool) -> None:
    """Refuse before the answer is made, rather than after, a place where it could not be kept."""
    if output.is_dir():
        raise UsageError(f"{output}: is a folder; name a file in it")
    if output.exists() and not force:
        raise UsageError(f"{output}: exists already; name another file, or use --force to overwrite it")
    if not output.parent.is_dir():
        raise UsageError(f"{output}: its folder does not exist; make it first, or name another")


def _say_who(turn: "Turn") -> None:
    notes = "".join(f" · {note}" for note in turn.notes)
    print(f"→ {turn.model} · {turn.decision.reason}{notes}", file=sys.stderr, flush=True)


def _stream(guild: "Guild", turn: "Turn", wishes: "Wishes", *, quiet: bool) -> "Answer":
    writer = None if quiet else streaming_writer()
    try:
        for event in guild.answer(turn, wishes):
            if not isinstance(event, str):
                return event
            if writer is not None:
                writer.write(event)
    finally:
        if writer is not None:
            writer.close()
    raise AssertionError("an answer always ends with an Answer")


def _row(answer: "Answer") -> dict[str, object]:
    fields = asdict(answer)
    parsed = fields.pop("parsed")
    return {**fields, "code": parsed["code"], "parsed": parsed["parsed"], "findings": parsed["findings"]}


def _warn(answer: "Answer", turn: "Turn") -> None:
    if answer.finish == "loop":
        print(f"guild: stopped after {answer.completion_tokens} tokens: it only repeated itself", file=sys.stderr)
    if answer.finish != "length":
        return
    asked = answer.completion_tokens >= turn.sampling.max_tokens
    why = "--max-tokens allows more" if asked else "the context window is full; send less, or ask for less"
    print(f"guild: cut off after {answer.completion_tokens} tokens; {why}", file=sys.stderr)


def _trace(stage: str, seconds: float) -> None:
    if os.environ.get("GUILD_TRACE"):
        print(f"trace: {stage} {seconds:.3f}", file=sys.stderr, flush=True)
