"""`guild specialists`: list, show and check the cards of those who answer."""

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from guild.cli.options import Base, Json

if TYPE_CHECKING:
    from guild.assemble import Guild
    from guild.engine.specialist import Specialist

app = typer.Typer(help="Who answers which tasks, with which prompt and adapter.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(metavar="NAME", help="A specialist's name.")]


@app.command("list")
def list_(as_json: Json = False, base: Base = None) -> None:
    """List the specialists, their tasks, and who has an adapter."""
    from guild.assemble import choose_base
    from guild.engine.specialist import list_specialists

    base_name = choose_base(base)
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
    from guild.assemble import choose_base
    from guild.engine.specialist import find_specialist

    row = _row(find_specialist(name), choose_base(base))
    if as_json:
        print(json.dumps(row))
        return
    for field in ("name", "summary", "folder", "tasks", "adapters", "sampling"):
        print(f"{field:<9} {_worded(row[field])}")
    for task, prompt in row["prompts"].items():
        print(f"\n{task} ({row['answer'][task]}):\n{prompt}")


_FOUND = {
    None: "no adapter for {base}",
    True: "adapter fits {base}",
    False: "its adapter was not tried, for {base} is not installed; guild models pull {base}",
}


@app.command()
def check(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="Left out, all are checked.")] = None,
    as_json: Json = False,
    base: Base = None,
) -> None:
    """Check cards and prompts, and try each adapter on the base where that is installed."""
    from guild.assemble import Guild
    from guild.cli.progress import watching_on_stderr
    from guild.engine.specialist import find_specialist, list_specialists

    with watching_on_stderr() as watch:
        guild = Guild(base, watch)
        asked = [find_specialist(name)] if name else list(list_specialists().values())
        for one in asked:
            one.check()
        checked = [_check(one, guild) for one in asked]
    if as_json:
        print(json.dumps({"base": guild.base_name, "checked": checked}))
        return
    for row in checked:
        print(f"{row['name']}: ok, {_FOUND[row['tried']].format(base=guild.base_name)}")


@app.command()
def new(
    name: Name,
    task: Annotated[str, typer.Option(help="generate, test, edit or review.")],
    suite: Annotated[
        list[str] | None, typer.Option("--suite", help="What it is trained on; may be repeated. Else the curriculum.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Write card, prompt and recipe of a specialist of your own; train it with `guild train`."""
    from guild.assemble_specialist import new_specialist

    folder = new_specialist(name, task, suite or [])
    if as_json:
        print(json.dumps({"name": name, "folder": str(folder)}))
        return
    print(f"{name} is in {folder}; next: guild data build {name}, guild train {name}")


def _check(specialist: "Specialist", guild: "Guild") -> dict[str, Any]:
    """Return what was found; `tried` is None where there is no adapter, False where its base is not installed."""
    folder, tried = specialist.adapter(guild.base_name), None
    if folder is not None:
        tried = guild.has_base
        if tried:
            guild.engine.load_adapter(specialist.name, folder)
    return {"name": specialist.name, "ok": True, "adapter": str(folder) if folder else None, "tried": tried}


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


def _worded(value: object) -> str:
    if isinstance(value, dict):
        value = [f"{key} {_worded(each)}" for key, each in value.items()]
    return ", ".join(map(str, value)) or "none" if isinstance(value, list | tuple) else str(value)
