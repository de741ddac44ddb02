"""`guild route`: the router's decision for one request, or for a file of them."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from guild.cli.options import Base, Json
from guild.cli.progress import watching_on_stderr
from guild.cli.request import checked, from_stdin, gather
from guild.errors import UsageError

if TYPE_CHECKING:
    from guild.contract import Decision


def route(
    text: Annotated[
        str | None, typer.Argument(metavar="TEXT", help="The request; left out, or -, it is read from standard input.")
    ] = None,
    batch: Annotated[
        Path | None, typer.Option("--batch", metavar="FILE", help='A JSONL file with {"text": …} on each line.')
    ] = None,
    base: Base = None,
    as_json: Json = False,
) -> None:
    """Say which task type a request is, and who would answer it."""
    if batch is not None and text is not None:
        raise UsageError("both a text and --batch were given; give one of them")
    rows = list(_rows(batch)) if batch is not None else []
    request = gather(text, []) if batch is None else ""
    from guild.assemble import Guild

    with watching_on_stderr() as watch:
        router = Guild(base, watch).router
    if batch is not None:
        for row in rows:
            print(json.dumps({**row, **_fields(router.decide(row["text"]))}), flush=True)
        return
    decision = router.decide(request)
    if as_json:
        print(json.dumps(_fields(decision)))
        return
    print(f"{decision.task} → {decision.model} · {decision.reason} · {decision.stage}, {decision.seconds * 1e3:.1f} ms")
    for task, probability in sorted(decision.probabilities.items(), key=lambda item: -item[1]):
        print(f"  {task:<9} {probability:6.3f} {'█' * round(probability * 40)}")


def _fields(decision: "Decision") -> dict[str, Any]:
    return {**asdict(decision), "probabilities": dict(decision.probabilities)}


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    # Not splitlines: a JSON string may hold other line ends than the one that ends a line.
    for number, line in enumerate(_content(path).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise UsageError(f"{path}:{number}: not JSON ({error}); mend that line") from None
        if not isinstance(row, dict) or not isinstance(row.get("text"), str) or not row["text"].strip():
            raise UsageError(f'{path}:{number}: has no "text" with words in it; mend that line')
        checked(row["text"], f"{path}:{number}")
        yield row


def _content(path: Path) -> str:
    try:
        raw = from_stdin(-1) if str(path) == "-" else path.read_bytes()
        return raw.decode("utf-8-sig")
    except FileNotFoundError:
        raise UsageError(f"{path}: no such file; check the path") from None
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: cannot be read as UTF-8 text ({error}); check the file") from None
