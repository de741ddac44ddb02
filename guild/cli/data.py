"""`guild data`: build what specialists are trained on."""

import json
from typing import Annotated

import typer

from guild.cli.options import Base, Json
from guild.cli.progress import counting_on_stderr, watching_on_stderr

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
