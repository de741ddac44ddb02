"""`guild doctor`: says what is here, what is not as it should be, and what to do about each.

Only the words; what is looked at lives in `guild/checkup/`, which other programs may ask as well.
"""

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import typer

from guild.cli.options import Base, Json

if TYPE_CHECKING:
    from guild.checkup.check import Check

_COLOURS = {"ok": typer.colors.GREEN, "warn": typer.colors.YELLOW, "fail": typer.colors.RED}


def doctor(base: Base = None, as_json: Json = False) -> None:
    """Check this machine; exit 0 when nothing fails."""
    from guild.checkup.check import healthy
    from guild.checkup.examination import examine

    checks = examine(base)
    if as_json:
        print(json.dumps({"ok": healthy(checks), "checks": [asdict(check) for check in checks]}))
    else:
        _show(checks)
    if not healthy(checks):
        raise typer.Exit(1)


def _show(checks: "list[Check]") -> None:
    width = max(len(check.name) for check in checks)
    for check in checks:
        typer.echo(f"{typer.style(f'{check.state:<4}', _COLOURS[check.state])}  {check.name:<{width}}  {check.found}")
        if check.remedy:
            typer.echo(f"{'':<{width + 6}}  -> {check.remedy}")
    count = {state: sum(check.state == state for check in checks) for state in _COLOURS}
    typer.echo(f"{count['ok']} ok, {count['warn']} to know, {count['fail']} to mend")
