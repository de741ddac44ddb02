"""The router: its routes, and the weights of each stage, really read."""

from pathlib import Path

from guild import places
from guild.assemble import Guild, describe_base, find_probe
from guild.checkup.check import Check, split
from guild.checkup.packages import installed_version
from guild.contract import BASE
from guild.engine.specialist import specialist_folders
from guild.errors import CardError, RouterError
from guild.models.installed import look_at
from guild.routing.fast import FastStage
from guild.routing.router import read_routes


def check_router(base: str) -> list[Check]:
    """Return the checks of the routes, the fast stage, and the stage that decides what the fast one leaves open."""
    shelf = places.shelf("router")
    try:
        routes = read_routes(places.routes(), [BASE, *specialist_folders()])
        fast = FastStage.load(shelf / "weights" / "fast.npz")
    except (CardError, RouterError) as error:
        return [Check("router", "fail", *split(str(error)))]
    tasks = ", ".join(f"{task} to {model}" for task, model in routes.prior.items())
    return [Check("router", "ok", f"fast stage read; {tasks or 'everything to the base'}"), _second(base, fast)]


def _second(base: str, fast: FastStage) -> Check:
    path = find_probe(base)
    try:
        return _probe(base, path, fast) if path is not None else _encoder(base, fast)
    except RouterError as error:
        return Check("router probe", "fail", *split(str(error)))


def _probe(base: str, path: Path, fast: FastStage) -> Check:
    from guild.routing.probe import ProbeStage, misfit

    ProbeStage.load(path, Guild(base).hidden, fast)
    found = look_at(base)
    if found is None or found.manifest is None:
        return Check("router probe", "ok", f"{path.name}, used once {base} is installed")
    reason = misfit(path, describe_base(base, found.folder, found.manifest).known_sha256)
    if reason is not None:
        return Check("router probe", "warn", *split(f"{reason}; until then the encoder decides"))
    return Check("router probe", "ok", str(path))


def _encoder(base: str, fast: FastStage) -> Check:
    from guild.routing.encoder import EncoderStage

    EncoderStage.load(places.shelf("router") / "weights" / "encoder.npz", fast)
    found = f"none for {base}; the encoder stage decides instead"
    if installed_version("sentence-transformers") is None or installed_version("torch") is None:
        remedy = f"run: pip install 'guildlm[cpu]', or guild routes train --base {base}"
        return Check("router probe", "fail", f"none for {base}, and the encoder's packages are not installed", remedy)
    return Check("router probe", "warn", found, f"run: guild routes train --base {base}")
