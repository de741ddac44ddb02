"""`guild bench history | show | compare | export`: what earlier runs came to."""

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from guild.cli.options import Json
from guild.cli.progress import counting_on_stderr

Run = Annotated[str, typer.Argument(metavar="RUN", help="A run's id, the beginning of one, or `last`.")]


def add_to(app: typer.Typer) -> None:
    """Add these commands to `guild bench`."""
    app.command()(history)
    app.command()(show)
    app.command()(compare)
    app.command()(export)


def history(
    limit: Annotated[int, typer.Option(min=1, help="So many of the latest runs.")] = 20, as_json: Json = False
) -> None:
    """List the latest runs, newest first."""
    from guild.store.store import Store

    with Store.open() as store:
        runs = store.runs(limit)
    if as_json:
        print(json.dumps({"runs": [asdict(run) for run in runs]}))
        return
    if not runs:
        print("no runs yet; make one: guild bench --all --limit 10")
    for run in runs:
        about = f"{run.suite} ({run.split})  {run.base}"
        print(f"{run.id}  {run.started[:16]}  {_ended(run.status):<11} {run.seconds / 60:6.1f} min  {about}")
        print(f"    {', '.join(run.tracks)}: {', '.join(run.models)}")


def _ended(status: str) -> str:
    # A run that was killed could not say so.
    return "unfinished" if status == "running" else status


def show(
    run: Run,
    item: Annotated[
        str | None, typer.Argument(metavar="[ITEM]", help="Show this item's answers, such as PROBLEM/BUG.")
    ] = None,
    html: Annotated[Path | None, typer.Option(help="Write one page with plots to this file.")] = None,
    markdown: Annotated[Path | None, typer.Option(help="Write the scoreboard to this file.")] = None,
    fix_imports: Annotated[
        bool,
        typer.Option("--fix-imports", help="Judge all code again, with its imports fixed: tooling apart from skill."),
    ] = False,
    as_json: Json = False,
) -> None:
    """Show a run's scoreboard, or every answer to one of its items with its verdict."""
    from guild.assemble_board import answers_to, board_of, page_of
    from guild.cli.reports import write_report
    from guild.report.scoreboard import to_json
    from guild.report.scoreboard_markdown import scoreboard_markdown
    from guild.report.scoreboard_text import scoreboard_text
    from guild.store.store import Store

    with Store.open() as store:
        row = store.run(run)
        if item is not None:
            found = answers_to(store, row, item)
            if as_json:
                print(json.dumps({"run": row.id, "item": item, "answers": found}))
                return
            for answer in found:
                heading = f"{answer['track']} {answer['item']} by {answer['model']}, sample {answer['sample']}"
                print(f"--- {heading}: {answer['verdict']} ({answer['stage']})")
                print("\n".join(part for part in (answer["detail"], "", answer["text"]) if part is not None))
            return
        if fix_imports:
            from guild.assemble_rescoring import board_with_fixed_imports

            with counting_on_stderr() as tick:
                board = board_with_fixed_imports(store, row, tick)
        else:
            board = board_of(store, row)
        if html is not None:
            write_report(html, page_of(store, board))
    if markdown is not None:
        write_report(markdown, scoreboard_markdown(board))
    print(json.dumps(to_json(board)) if as_json else scoreboard_text(board))


def compare(first: Run, second: Run, as_json: Json = False) -> None:
    """Compare two runs: what passed in both, in one only, and which samples those are."""
    from guild.store.comparing import causes_of_change, changed_samples, compare_runs
    from guild.store.store import Store

    with Store.open() as store:
        causes = causes_of_change(store, first, second)
        counts, changed = compare_runs(store, first, second), changed_samples(store, first, second)
    if as_json:
        told = {"common": [asdict(one) for one in counts], "changed": [asdict(one) for one in changed]}
        print(json.dumps({"differ": causes} | told))
        return
    if not counts:
        print("the two runs share no sample: other tracks, models or problems")
        return
    print(f"{'track':<10}{'model':<28}{'both':>7}{'first':>7}{'second':>7}{'neither':>8}{'other':>7}")
    for one in counts:
        numbers = f"{one.both:>7}{one.only_first:>7}{one.only_second:>7}{one.neither:>8}{one.other_verdict:>7}"
        print(f"{one.track:<10}{one.model[:27]:<28}{numbers}")
    for name, (one_way, other_way) in causes.items():
        print(f"the runs differ in {name}: {_short(one_way)} and {_short(other_way)}")
    for change in changed:
        print(f"  {change.track} {change.item} by {change.model}: {change.first} -> {change.second}")


def _short(value: object) -> str:
    text = "nothing" if value is None else str(value)
    return text[:16] if len(text) == 64 else text  # a hash is known by its beginning


def export(run: Run) -> None:
    """Write a run as JSON lines: the run first, then one line for each sample with its answer and verdict."""
    from guild.assemble_board import exported
    from guild.store.store import Store

    with Store.open() as store:
        for line in exported(store, store.run(run)):
            sys.stdout.write(json.dumps(line) + "\n")
