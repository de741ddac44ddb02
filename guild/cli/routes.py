"""`guild routes`: train the router, and show how good it is; the policy has a file of its own."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from guild.cli import routes_policy
from guild.cli.options import Base, Json
from guild.cli.progress import counting_on_stderr, watching_on_stderr

if TYPE_CHECKING:
    from guild.routing.analysis import Score

app = typer.Typer(help="Train the router, and see how good it is.", no_args_is_help=True)
routes_policy.add_to(app)


@app.command()
def train(
    base: Base = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Where the weights go; else GUILD_HOME.")
    ] = None,
    all_stages: Annotated[
        bool, typer.Option("--all", help="Fit the fast and the encoder stage too (needs -o).")
    ] = False,
    as_json: Json = False,
) -> None:
    """Fit the router's probe to a base model, on the labelled requests of the router shelf."""
    from guild.assemble_router import train_stages

    with watching_on_stderr() as watch, counting_on_stderr() as tick:
        written = train_stages(base, output, all_stages=all_stages, watch=watch, tick=tick)
    if as_json:
        print(json.dumps({"written": {str(path): card for path, card in written.items()}}))
        return
    for path, card in written.items():
        figures = f"macro-F1 {card['dev_macro_f1']:.3f}, ECE {card['dev_calibration_error']:.3f}"
        print(f"{path}: {figures} on {card['dev_requests']} dev requests")


@app.command()
def analyze(
    base: Base = None,
    split: Annotated[str, typer.Option(help="dev, or held-out: look at that one rarely.")] = "dev",
    baselines: Annotated[
        bool, typer.Option("--baselines", help="Also keyword rules, nearest neighbour, the base asked.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Score each router stage alone, the router as a whole, and the baselines."""
    from guild.assemble_router import analyze_router

    scores: list[Score] = []
    with watching_on_stderr() as watch:
        for score in analyze_router(base, split, baselines=baselines, watch=watch):
            scores.append(score)
            if not as_json:
                _print(score)
    if as_json:
        print(json.dumps({"split": split, "scores": [score.row() for score in scores]}))
        return
    _print_confusion(next(score for score in scores if score.name == "router"))


def _print(score: "Score") -> None:
    f1, accuracy = score.macro_f1, score.accuracy
    calibration = "    —" if score.calibration_error is None else f"{score.calibration_error:.3f}"
    share = "" if score.share is None else "  " + ", ".join(f"{name} {part:.0%}" for name, part in score.share.items())
    print(
        f"{score.name:<22} macro-F1 {f1.value:.3f} [{f1.low:.3f}, {f1.high:.3f}]  accuracy {accuracy.value:.3f}  "
        f"ECE {calibration}  p50 {score.p50_s * 1e3:8.1f} ms  p99 {score.p99_s * 1e3:8.1f} ms  n {score.requests}{share}",
        flush=True,
    )


def _print_confusion(score: "Score") -> None:
    from guild.contract import TASKS

    print(f"\n{'truth ↓  said →':<16}" + "".join(f"{task:>10}" for task in TASKS))
    for task, row in zip(TASKS, score.confusion, strict=True):
        print(f"{task:<16}" + "".join(f"{count:>10}" for count in row))
