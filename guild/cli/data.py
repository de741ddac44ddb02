"""`guild data`: build what specialists are trained on."""

import json
import shlex
import sys
from typing import Annotated

import typer

from guild.cli.options import Base, Json
from guild.cli.progress import benching_on_stderr, counting_on_stderr, watching_on_stderr

app = typer.Typer(help="Build what specialists are trained on.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(metavar="NAME", help="A specialist's name.")]


@app.command()
def build(name: Name, base: Base = None, as_json: Json = False) -> None:
    """Make a specialist's data set by its recipe, and pass it through the contamination gate."""
    from guild.assemble_data import build_data
    from guild.assemble_suite import open_tools

    with watching_on_stderr() as watch, counting_on_stderr() as tick:
        built = build_data(name, base, open_tools(), tick, watch)
    card = built.data.card
    if as_json:
        print(json.dumps({"folder": str(built.folder), **card}))
        return
    pairs, tokens = card["pairs"], card["tokens"]
    print(f"{pairs['train']} pairs to train on, {pairs['valid']} to validate on, in {built.folder}")
    for kind in ("tracks", "sources", "dropped"):
        for what, count in card[kind].items():
            print(f"  {kind:<9} {count:>6}  {what}")
    lengths = f"{tokens['median']:g} (median), {tokens['p95']} (95 %), {tokens['most']} (most)"
    print(f"  tokens    {tokens['sum']:>6}  in all; of a pair {lengths}")
    for text, problem, likeness in card["near_neighbours"]:
        print(f"  near      {likeness:>6.0%}  {text} and benchmark problem {problem}")
    print(f"  sha256    {card['sha256']}")


@app.command()
def harvest(
    name: Name,
    base: Base = None,
    model: Annotated[
        str | None, typer.Option(help="Who answers: a name as in guild bench; else the specialist as it is now.")
    ] = None,
    samples: Annotated[int, typer.Option(min=2, help="Answers to each item, drawn at temperature 0.8.")] = 4,
    limit: Annotated[int | None, typer.Option(min=1, help="So many problems, spread over families.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Of drawing, and of choosing problems for --limit.")] = 0,
    as_json: Json = False,
) -> None:
    """Let a model answer the training problems, and keep what the bench proves right; `data.harvest` uses it."""
    from guild import places
    from guild.assemble_data import harvest_file
    from guild.assemble_harvest import HarvestWishes, gather
    from guild.store.store import Store

    wishes = HarvestWishes(name, base, model, samples, limit, seed)
    with watching_on_stderr() as watch, benching_on_stderr() as progress, Store.open(places.store()) as store:
        found = gather(wishes, store, shlex.join(["guild", *sys.argv[1:]]), progress, watch)
    if as_json:
        print(json.dumps({"file": str(harvest_file(name)), "pairs": len(found.pairs), "dropped": found.dropped}))
        return
    print(f"{len(found.pairs)} pairs in {harvest_file(name)}")
    for reason, count in found.dropped.items():
        print(f"  dropped {count:>6}  {reason}")
