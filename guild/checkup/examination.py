"""All checks, in the order in which they are shown: what lies deepest comes first, since the rest stands on it."""

from guild import places
from guild.checkup.check import Check, split
from guild.checkup.home import check_home
from guild.checkup.installed_models import check_models
from guild.checkup.machine import check_machine
from guild.checkup.mlx_here import check_mlx
from guild.checkup.packages import check_packages
from guild.checkup.room import check_room
from guild.checkup.router_weights import check_router
from guild.checkup.specialists import check_specialists
from guild.checkup.tools import check_tools
from guild.errors import CardError
from guild.models.catalog import default_model_here


def examine(base: str | None = None) -> list[Check]:
    """Return every check for a base, or for this machine's default; takes 1 to 3 seconds."""
    mlx = check_mlx()
    checks = [*check_machine(), *mlx, *check_packages(), *check_tools(), *check_home()]
    try:
        return checks + _stored(base or default_model_here(), mlx_works=mlx[0].state != "fail")
    except CardError as error:
        # A broken catalog of the user's own: what stands on it cannot be told.
        return [*checks, Check("catalog", "fail", *split(str(error)))]
    except OSError as error:
        found = f"{error.filename or places.home()} cannot be read ({error.strerror})"
        return [*checks, Check("files", "fail", found, "mend its permissions, or set GUILD_HOME elsewhere")]


def _stored(base: str, *, mlx_works: bool) -> list[Check]:
    """Return the checks of what GUILD_HOME and the shelves hold."""
    specialists = check_specialists(base, mlx_works=mlx_works)
    return [*check_room(base), *check_models(base), *specialists, *check_router(base)]
