"""`guild specialists`: list, show and check the cards of those who answer."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from guild.cli.options import Base, Json

if TYPE_CHECKING:
    from guild.engine.specialist import Specialist

app = typer.Typer(help="Who answers which tasks, with which prompt and adapter.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(help="A specialist's name.")]


@app.command("list")
def list_(as_json: Json = False, base: Base = None) -> None:
    """List the specialists, their tasks, and whether they have an adapter for the base in use."""
    from guild.engine.specialist import list_specialists
    from guild.models.catalog import default_model_here

    base_name = base or default_model_here()
    found = list_specialists().values()
    if as_json:
        print(json.dumps({"base": base_name, "specialists": [_row(specialist, base_name) for specialist in found]}))
        return
    for specialist in found:
        how = "adapter" if specialist.adapter(base_name) else "base + prompt"
        print(f"{specialist.name:<14} {', '.join(specialist.card.tasks):<14} {how:<14} {specialist.card.summary}")


@app.command()
def show(name: Name, as_json: Json = False, base: Base = None) -> None:
    """Show one specialist: card, prompts, adapters."""
    from guild.engine.specialist import find_specialist
    from guild.models.catalog import default_model_here

    specialist = find_specialist(name)
    row = _row(specialist, base or default_model_here())
    if as_json:
        print(json.dumps(row))
        return
    for field in ("name", "summary", "folder", "tasks", "adapters", "sampling"):
        print(f"{field:<9} {row[field]}")
    for task, prompt in row["prompts"].items():
        print(f"\n{task} ({row['answer'][task]}):\n{prompt}")


@app.command()
def check(
    name: Annotated[str | None, typer.Argument(help="Left out, all are checked.")] = None, base: Base = None
) -> None:
    """Check cards and prompts, and have the adapter doctor examine each adapter for the base in use."""
    from guild.engine.specialist import find_specialist, list_specialists
    from guild.models.catalog import default_model_here

    base_name = base or default_model_here()
    for specialist in [find_specialist(name)] if name else list_specialists().values():
        specialist.check()
        folder = specialist.adapter(base_name)
        if folder is not None:
            _examine(specialist.name, folder, base_name)
        print(f"{specialist.name}: ok, {'adapter fits ' + base_name if folder else 'no adapter for ' + base_name}")


def _examine(name: str, folder: Path, base_name: str) -> None:
    from guild.assemble import Guild
    from guild.cli.progress import watching_on_stderr

    with watching_on_stderr() as watch:
        Guild(base_name, watch).engine.load_adapter(name, folder)


def _row(specialist: "Specialist", base: str) -> dict[str, Any]:
    card = specialist.card
    adapter = specialist.adapter(base)
    return {
        "name": card.name,
        "summary": card.summary,
        "folder": str(specialist.folder),
        "tasks": list(card.tasks),
        "answer": {task: specialist.answer_format(task) for task in card.tasks},
        "prompts": {task: specialist.system(task) for task in card.tasks},
        "sampling": card.sampling.model_dump(),
        "adapters": card.adapters,
        "adapter": str(adapter) if adapter else None,
    }
