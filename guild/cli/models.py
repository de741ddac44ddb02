"""`guild models`: list, pull, import and remove base models.

Here are only the words; what happens is in `guild/models/`, and the progress bar in `progress.py`.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from guild.cli.progress import watching_on_stderr

if TYPE_CHECKING:
    from guild.models.catalog import ModelCard
    from guild.models.device import Device
    from guild.models.installed import Installed

app = typer.Typer(help="The base models on this machine.", no_args_is_help=True)

Json = Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")]


@app.command("list")
def list_models(as_json: Json = False) -> None:
    """Show the models that are installed, and those that can be pulled; * marks this machine's default."""
    from guild.models.catalog import default_model_here, load_catalog
    from guild.models.device import detect_device
    from guild.models.installed import list_installed

    device, default, cards = detect_device(), default_model_here(), load_catalog()
    installed = {model.name: model for model in list_installed()}
    names = sorted(cards.keys() | installed.keys())
    if as_json:
        rows = [_row(name, cards.get(name), installed.get(name), device, default) for name in names]
        print(json.dumps({"device": device, "default": default, "models": rows}))
        return
    for name in names:
        print(f"{'*' if name == default else ' '} {name:<20} {_state(cards.get(name), installed.get(name), device)}")


@app.command()
def pull(
    name: Annotated[str | None, typer.Argument(help="A model of the list; left out, this machine's default.")] = None,
    as_json: Json = False,
) -> None:
    """Download a model and install it."""
    from guild.models.catalog import default_model_here
    from guild.models.pull import pull as pull_model

    chosen = name or default_model_here()
    with watching_on_stderr() as watch:
        folder = pull_model(chosen, watch)
    _say_installed(chosen, folder, as_json)


@app.command("import")
def import_model(
    file: Annotated[Path, typer.Argument(help="A GGUF file of architecture llama or qwen2.")],
    name: Annotated[str, typer.Option("--name", help="What to call the model here.")],
    dtype: Annotated[
        str | None, typer.Option("--dtype", help="float32, float16, bfloat16 or 4bit; else what suits this machine.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace an installed model of that name.")] = False,
    as_json: Json = False,
) -> None:
    """Install a GGUF file of your own; the file stays where it is."""
    from guild.models.device import detect_device
    from guild.models.dtype import check_dtype
    from guild.models.install import import_file

    chosen = check_dtype(dtype or ("float32" if detect_device() == "cpu" else "4bit"))
    with watching_on_stderr() as watch:
        folder = import_file(file, name, chosen, force=force, watch=watch)
    _say_installed(name, folder, as_json)


@app.command()
def remove(name: Annotated[str, typer.Argument(help="An installed model.")], as_json: Json = False) -> None:
    """Delete an installed model."""
    from guild.disk import gigabytes
    from guild.models.installed import remove as remove_model

    with watching_on_stderr() as watch:
        freed_bytes = remove_model(name, watch)
    if as_json:
        print(json.dumps({"removed": name, "freed_bytes": freed_bytes}))
    else:
        print(f"{name}: removed, {gigabytes(freed_bytes)} freed")


def _say_installed(name: str, folder: Path, as_json: bool) -> None:
    from guild.disk import gigabytes
    from guild.models.manifest import read_manifest

    manifest = read_manifest(folder)
    if as_json:
        print(json.dumps({"name": name, "folder": str(folder), "manifest": manifest.model_dump()}))
    else:
        print(f"{name}: {gigabytes(manifest.size_bytes)} as {manifest.dtype} in {folder}")


def _row(
    name: str, card: "ModelCard | None", found: "Installed | None", device: "Device", default: str
) -> dict[str, object]:
    manifest = found.manifest if found else None
    sources = card.sources_for(device) if card else ()
    return {
        "name": name,
        "installed": manifest is not None,
        "default": name == default,
        "title": card.title if card else None,
        "licence": card.licence if card else None,
        "download_bytes": sources[0].download_bytes if sources else None,
        "folder": str(found.folder) if found else None,
        "problem": found.problem if found else None,
        "manifest": manifest.model_dump() if manifest else None,
    }


def _state(card: "ModelCard | None", found: "Installed | None", device: "Device") -> str:
    from guild.disk import gigabytes

    if found is not None and found.manifest is not None:
        return f"installed, {gigabytes(found.manifest.size_bytes)} as {found.manifest.dtype}"
    if found is not None:
        return f"not complete: {found.problem}"
    sources = card.sources_for(device) if card else ()
    return f"{gigabytes(sources[0].download_bytes)} to download" if sources else f"not for {device}"
