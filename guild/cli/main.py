"""The `guild` command: gathers the command groups, and turns errors into one line and an exit code.

This is the only file that catches GuildError for good. The command files import heavy rooms inside their
functions, so that `guild --help` stays quick.
"""

import os
import sys
from io import TextIOWrapper

import typer
from typer.exceptions import TyperException

from guild.cli import bench, data, models, routes, specialists
from guild.cli.ask import ask
from guild.cli.doctor import doctor
from guild.cli.route import route
from guild.cli.train import train
from guild.errors import GuildError

app = typer.Typer(
    name="guild",
    help="A team of small Go specialists on one machine.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command()(ask)
app.command()(route)
app.command()(train)
app.command()(doctor)
app.add_typer(bench.app, name="bench")
app.add_typer(data.app, name="data")
app.add_typer(routes.app, name="routes")
app.add_typer(models.app, name="models")
app.add_typer(specialists.app, name="specialists")


def main() -> None:
    """Run the command line; exit 0 done, 1 error, 2 usage, 3 below the bar, 130 interrupted."""
    for stream in (sys.stdout, sys.stderr):
        # Where the terminal's encoding lacks a character, a question mark stands for it, instead of a traceback.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        code = _run(sys.argv[1:])
        sys.stdout.flush()
    except GuildError as error:
        print(f"guild: {error}", file=sys.stderr)
        sys.exit(error.exit_code)
    except TyperException as error:
        print(_complaint(error.format_message()), file=sys.stderr)
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, typer.Abort):
        print("\nguild: interrupted", file=sys.stderr)
        sys.exit(130)
    except BrokenPipeError:
        # The reader has gone, as with `| head`; nothing more can be said to it, and Python must not try at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    sys.exit(code)


def _run(words: list[str]) -> int:
    """Run one command and return its exit code.

    Not by calling `app`: that would end the process on an interrupt or a broken pipe before `main` could.
    """
    command = typer.main.get_command(app)
    try:
        with command.make_context("guild", words) as context:
            command.invoke(context)
    except typer.Exit as done:
        return done.exit_code
    return 0


def _complaint(message: str) -> str:
    # A group that is given no command says its whole help.
    return message if message.startswith("Usage: ") else f"guild: {message}; see guild --help"
