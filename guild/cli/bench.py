"""`guild bench`: measure models on the problem bank, and say with statistics who beats whom."""

import json
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from guild.cli import bench_store, bench_suite
from guild.cli.options import Base, Json
from guild.cli.progress import benching_on_stderr, counting_on_stderr, watching_on_stderr
from guild.cli.reports import write_report

if TYPE_CHECKING:
    from guild.assemble_bench import BenchWishes

app = typer.Typer(help="Measure models on Go problems with hidden tests.", invoke_without_command=True)
bench_store.add_to(app)
bench_suite.add_to(app)


@app.callback()
def bench(
    context: typer.Context,
    track: Annotated[
        list[str] | None, typer.Option("--track", help="generate, test, edit or review; may be repeated.")
    ] = None,
    all_tracks: Annotated[bool, typer.Option("--all", help="All four tracks.")] = False,
    suite: Annotated[str, typer.Option(help="The suite of problems.")] = "go-core",
    split: Annotated[Literal["bench", "dev"], typer.Option(help="Develop on dev.")] = "bench",
    models: Annotated[
        str | None,
        typer.Option(
            help="Who is measured, with commas: base, SPECIALIST, base+SPECIALIST (prompt only), URL#MODEL. "
            "Without it, the base and each track's specialist."
        ),
    ] = None,
    base: Base = None,
    limit: Annotated[int | None, typer.Option(min=1, help="So many problems, spread over families.")] = None,
    samples: Annotated[int, typer.Option(min=1, help="Answers to each item; above 1, at temperature 0.8.")] = 1,
    temperature: Annotated[float | None, typer.Option(min=0, max=10, help="Draw answers, instead of greedily.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Of drawing, and of choosing problems for --limit.")] = 0,
    repeat: Annotated[int, typer.Option(min=1, help="Run it so often, in other batches, to see the spread.")] = 1,
    every_bug: Annotated[bool, typer.Option("--every-bug", help="All planted bugs, not one per problem.")] = False,
    loop_guard: Annotated[bool, typer.Option("--loop-guard", help="Stop answers that only repeat themselves.")] = False,
    plan: Annotated[bool, typer.Option("--plan", help="Say what the suite can detect; loads no model.")] = False,
    selfcheck: Annotated[
        bool, typer.Option("--selfcheck", help="Judge reference answers and negative controls; loads no model.")
    ] = False,
    resume: Annotated[str | None, typer.Option(metavar="RUN", help="Go on with this run.")] = None,
    require: Annotated[
        list[str] | None,
        typer.Option(metavar="BAR", help='Exit with 3 where missed, such as "test>=0.3" or "go-test:test>=0.3".'),
    ] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, help="Engine processes; else as many as this machine carries.")
    ] = None,
    markdown: Annotated[Path | None, typer.Option(help="Write the scoreboard to this file as well.")] = None,
    html: Annotated[Path | None, typer.Option(help="Write one page with plots to this file as well.")] = None,
    unsafe_no_sandbox: Annotated[
        bool,
        typer.Option("--unsafe-no-sandbox", help="Run model-written code with your own rights. Recorded in the run."),
    ] = False,
    as_json: Json = False,
) -> None:
    """Answer every item with every model, judge it with the Go toolchain, and compare.

    Killed or interrupted, the same command goes on where it was.
    """
    if context.invoked_subcommand is not None:
        return
    from guild.assemble_bench import BenchWishes, tracks_named

    if not track and not all_tracks and not plan and not selfcheck:
        print(context.get_help())
        raise typer.Exit(2)
    wishes = BenchWishes(
        tracks=tracks_named([] if all_tracks or not track else track),
        suite=suite,
        split=split,
        models=tuple(name.strip() for name in models.split(",") if name.strip()) if models else (),
        base=base,
        limit=limit,
        samples=samples,
        temperature=temperature,
        seed=seed,
        every_bug=every_bug,
        loop_guard=loop_guard,
        unsafe_no_sandbox=unsafe_no_sandbox,
        resume=resume,
        workers=workers,
    )
    if plan:
        _plan(wishes, as_json=as_json)
    elif selfcheck:
        _selfcheck(wishes, as_json=as_json)
    else:
        _run(wishes, repeat, require or [], markdown, html, as_json=as_json)


def _plan(wishes: "BenchWishes", *, as_json: bool) -> None:
    from guild.assemble_bench import plan_run
    from guild.report.plan_text import plan_text

    planned = plan_run(wishes)
    print(json.dumps(planned.to_json()) if as_json else plan_text(planned))


def _selfcheck(wishes: "BenchWishes", *, as_json: bool) -> None:
    from dataclasses import asdict

    from guild.assemble_suite import check_judge
    from guild.errors import GuildError

    with counting_on_stderr() as tick:
        lines = check_judge(
            wishes.suite, wishes.split, wishes.tracks, wishes.limit, wishes.seed, tick, unsafe=wishes.unsafe_no_sandbox
        )
    wrong = [line for line in lines if not line.sound]
    if as_json:
        print(json.dumps({"sound": not wrong, "lines": [asdict(line) for line in lines]}))
    else:
        for line in lines:
            said = "as it must be" if line.sound else "WRONG"
            print(f"{line.track:<9} {line.answers:<28} passed {line.passed:>4} of {line.total:<4} {said}")
        for line in wrong:
            print("\n".join(f"  {line.track} {line.answers}: {text}" for text in line.wrong))
    if wrong:
        raise GuildError(f"the judge is wrong on {len(wrong)} kinds of answers, listed above; do not trust its scores")


def _run(
    wishes: "BenchWishes", repeats: int, bars: list[str], markdown: Path | None, html: Path | None, *, as_json: bool
) -> None:
    from dataclasses import replace

    from guild.assemble_bench import prepare_run
    from guild.assemble_board import board_of, page_of
    from guild.bench.bars import check_bars, read_bars
    from guild.report.scoreboard import spread, to_json
    from guild.report.scoreboard_markdown import scoreboard_markdown
    from guild.report.scoreboard_text import scoreboard_text, spread_text
    from guild.store.store import Store

    wanted = read_bars(bars)
    with Store.open() as store:
        boards = []
        for number in range(repeats):
            with watching_on_stderr() as watch, benching_on_stderr() as progress:
                run = prepare_run(replace(wishes, repeat=number), watch)
                row, samples = run.run(store, shlex.join(["guild", *sys.argv[1:]]), progress)
            boards.append(board_of(store, row, samples))
        board = boards[0]
        if as_json:
            print(json.dumps(to_json(board) | ({"repeats": spread(boards)} if repeats > 1 else {})))
        else:
            print(scoreboard_text(board) + (spread_text(spread(boards)) if repeats > 1 else ""))
        if markdown is not None:
            write_report(markdown, scoreboard_markdown(board))
        if html is not None:
            write_report(html, page_of(store, board))
    check_bars(wanted, board)
