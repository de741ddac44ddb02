"""`guild route`: the router's decision for one request, or for a file of them."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from guild.cli.options import Base, Json
from guild.cli.progress import watching_on_stderr
from guild.cli.request import gather
from guild.errors import UsageError

if TYPE_CHECKING:
    from guild.contract import Decision


def route(
    text: Annotated[
        str | None, typer.Argument(help="The request; left out, or -, it is read from standard input.")
    ] = None,
    batch: Annotated[Path | None, typer.Option("--batch", help='A JSONL file with {"text": …} on each line.')] = None,
    base: Base = None,
    as_json: Json = False,
) -> None:
    """Say which task type a request is, who would answer it, and why."""
    if batch is not None and text is not None:
        raise UsageError("both a text and --batch were given; give one of them")
    rows = list(_rows(batch)) if batch is not None else []
    request = gather(text, []) if batch is None else ""
    from guild.assemble import Guild

    with watching_on_stderr() as watch:
        router = Guild(base, watch).router
    if batch is not None:
        for row in rows:
            print(json.dumps({**row, **_fields(router.decide(row["text"]))}, ensure_ascii=False), flush=True)
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
    try:
        content = sys.stdin.read() if str(path) == "-" else path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise UsageError(f"{path}: no such file; check the path") from None
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: cannot be read as UTF-8 text ({error}); check the file") from None
    for number, line in enumerate(content.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise UsageError(f"{path}:{number}: not JSON ({error}); mend that line") from None
        if not isinstance(row, dict) or not isinstance(row.get("text"), str) or not row["text"].strip():
            raise UsageError(f'{path}:{number}: has no "text" with words in it; mend that line')
        yield row
