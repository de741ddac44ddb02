"""`guild train`: train a specialist's adapter, and let the dev split choose its checkpoint."""

import json
import shlex
import sys
from typing import Annotated

import typer

from guild.cli.options import Base, Json
from guild.cli.progress import benching_on_stderr, training_on_stderr, watching_on_stderr


def train(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A specialist's name.")],
    base: Base = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on where it was cut short.")] = False,
    restart: Annotated[bool, typer.Option("--restart", help="Drop what was trained so far.")] = False,
    dev: Annotated[str, typer.Option(help="The suite whose dev split chooses the checkpoint.")] = "go-core",
    no_dev: Annotated[bool, typer.Option("--no-dev", help="Let the validation loss choose instead.")] = False,
    as_json: Json = False,
) -> None:
    """Train a specialist's adapter by its recipe.

    Run `guild data build` first; the bench's dev split chooses the checkpoint.
    """
    from guild import places
    from guild.assemble_training import Training, TrainWishes
    from guild.store.store import Store

    wishes = TrainWishes(name, base, resume, restart, None if no_dev else dev)
    with watching_on_stderr() as watch:
        training = Training(wishes, watch)
        with training_on_stderr() as progress:
            trained = training.train(progress)
    with Store.open(places.store()) as store, benching_on_stderr() as judging:
        outcome = training.choose(trained, store, shlex.join(["guild", *sys.argv[1:]]), judging)
    if as_json:
        scored = [{"step": one.step, "validation": one.validation, "dev": one.passed} for one in outcome.scored]
        print(json.dumps({"folder": str(outcome.folder), "step": outcome.step, "checkpoints": scored}))
        return
    print("   step  validation  dev passed")
    for one in outcome.scored:
        passed = "" if one.passed is None else f"{one.passed:.1%}"
        print(
            f" {one.step:>6}  {one.validation:>10.4f}  {passed:>10}{'  <- taken' if one.step == outcome.step else ''}"
        )
    print(f"the adapter is in {outcome.folder}; see: guild bench --models base,{name}")
