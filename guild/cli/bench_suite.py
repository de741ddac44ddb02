"""`guild bench validate | mutants | import | score`: suites of problems, and the judge without any model."""

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from guild.cli.options import Json
from guild.cli.progress import counting_on_stderr

Unsafe = Annotated[bool, typer.Option("--unsafe-no-sandbox", help="Run the code with your own rights.")]


def add_to(app: typer.Typer) -> None:
    """Add these commands to `guild bench`."""
    app.command()(validate)
    app.command()(mutants)
    app.command(name="import")(import_)
    app.command()(score)


def validate(
    suite: Annotated[str, typer.Argument(help="A suite's name, or the path of its folder.")] = "go-core",
    race: Annotated[bool, typer.Option(help="Also with the race detector, where this machine has one.")] = True,
    as_json: Json = False,
) -> None:
    """Prove that every problem of a suite is sound: solution, hidden test, planted bugs, spec."""
    from guild.assemble_suite import validate_suite
    from guild.errors import GuildError

    with counting_on_stderr() as tick:
        found = validate_suite(suite, tick, race=race)
    if as_json:
        print(json.dumps(asdict(found)))
    else:
        for fault in found.faults:
            print(f"{fault.problem}: {fault.what}")
        raced = "with" if found.raced else "without"
        print(f"{found.problems} problems, {found.bugs} bugs, {raced} the race detector: {len(found.faults)} faults")
    if found.faults:
        raise GuildError(f"suite {suite!r}: {len(found.faults)} faults, listed above; mend them")


def mutants(
    suite: Annotated[str, typer.Argument(help="A suite's name.")] = "go-core",
    problem: Annotated[str | None, typer.Argument(help="Show this problem's mutants one by one.")] = None,
    as_json: Json = False,
) -> None:
    """Show which mutants tests are measured by, how they are killed, and which no hidden test notices."""
    from guild.assemble_mutants import mutants_of_problem, mutants_of_suite
    from guild.report.mutants_text import problem_mutants_text, suite_mutants_text

    with counting_on_stderr() as tick:
        found = mutants_of_suite(suite, tick) if problem is None else [mutants_of_problem(suite, problem)]
    if as_json:
        print(json.dumps({"suite": suite, "problems": [asdict(one) for one in found]}))
    else:
        print(suite_mutants_text(suite, found) if problem is None else problem_mutants_text(found[0]))


def import_(
    kind: Annotated[str, typer.Argument(metavar="FORMAT", help="package, exercism, humaneval-x or jsonl.")],
    path: Annotated[Path, typer.Argument(help="The package, checkout or file.")],
    name: Annotated[str, typer.Option(help="The suite's name; `guild bench --suite NAME` runs it.")],
    force: Annotated[bool, typer.Option("--force", help="Replace an imported suite of that name.")] = False,
    train: Annotated[
        float, typer.Option(min=0, max=0.9, help="This share is for training, half of the rest for development.")
    ] = 0.0,
    as_json: Json = False,
) -> None:
    """Make a suite of other people's problems: your own packages, Exercism, HumanEval-X, or JSON lines."""
    from guild.assemble_suite import import_problems

    with counting_on_stderr() as tick:
        found = import_problems(kind, path, name, tick, force=force, train=train)
    if as_json:
        skipped = [{"what": what, "reason": reason} for what, reason in found.skipped]
        print(json.dumps({"suite": name, "folder": str(found.folder), "problems": found.problems, "skipped": skipped}))
        return
    for what, reason in found.skipped:
        print(f"skipped {what}: {reason}", file=sys.stderr)
    print(f"{found.problems} problems in {found.folder}; run: guild bench --all --suite {name}")


def score(
    file: Annotated[Path, typer.Argument(help="A Go file, or a model's whole answer; - for stdin.")],
    track: Annotated[str, typer.Option(help="generate, test, edit or review.")],
    problem: Annotated[str, typer.Option(help="The problem's name.")],
    suite: Annotated[str, typer.Option(help="The suite.")] = "go-core",
    item: Annotated[str | None, typer.Option(help="The planted bug, or `clean`; else the track's usual one.")] = None,
    unsafe_no_sandbox: Unsafe = False,
    as_json: Json = False,
) -> None:
    """Judge one answer to one problem, without any model."""
    from guild.assemble_bench import tracks_named
    from guild.assemble_suite import score_answer

    text = _text(file)
    (chosen,) = tracks_named([track])
    found = score_answer(suite, chosen, problem, item, text, unsafe=unsafe_no_sandbox)
    if as_json:
        mutants = {"killed": found.facts["killed"], "total": found.facts["total"]} if "total" in found.facts else None
        line = {"verdict": found.verdict, "stage": found.stage, "detail": found.detail, "mutants": mutants}
        print(json.dumps(line | {"facts": found.facts}))
        return
    print(f"{found.verdict} ({found.stage})" + (f"\n{found.detail}" if found.detail else ""))
    if "total" in found.facts:
        print(f"mutants killed: {found.facts['killed']} of {found.facts['total']}")


def _text(file: Path) -> str:
    from guild.errors import UsageError

    try:
        data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        raise UsageError(f"{file}: cannot be read ({error.strerror}); check the path") from None
    return data.decode("utf-8", errors="replace")
