"""Options that several commands share, so that they read the same everywhere."""

from typing import Annotated

import typer

Base = Annotated[
    str | None,
    typer.Option(
        "--base", metavar="BASE", envvar="GUILD_BASE", help="The base model; `guild models list` shows which there are."
    ),
]

Json = Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")]
