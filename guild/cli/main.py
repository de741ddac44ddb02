"""The `guild` command: gathers the command groups, and turns errors into one line and an exit code.

This file and `serve/app.py` are the only ones that catch GuildError. The command files import heavy rooms inside their
functions, so that `guild --help` stays quick.
"""

import os
import sys

import typer
from typer.exceptions import TyperException

from guild.cli import models
from guild.errors import GuildError

app = typer.Typer(
    name="guild",
    help="A team of small Go specialists on one machine.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.add_typer(models.app, name="models")


def main() -> None:
    """Run the command line; exit 0 done, 1 error, 2 usage, 3 below the bar, 130 interrupted."""
    try:
        code = app(standalone_mode=False)
    except GuildError as error:
        print(f"guild: {error}", file=sys.stderr)
        sys.exit(error.exit_code)
    except TyperException as error:
        error.show()
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, typer.Abort):
        print("guild: interrupted", file=sys.stderr)
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    sys.exit(code if isinstance(code, int) else 0)
