"""The machine itself: Python and the system. Its memory and disk are in `room.py`."""

import platform
import sys

from guild.checkup.check import Check

_OLDEST = (3, 11)


def check_machine() -> list[Check]:
    """Return the checks of Python and the system."""
    return [_python(), _system()]


def _python() -> Check:
    found = f"{platform.python_version()} at {sys.executable}"
    if sys.version_info < _OLDEST:
        return Check("python", "fail", found, "guild needs Python 3.11 or newer; install it, and guild into it")
    if sys.maxsize < 2**32:
        return Check("python", "fail", f"{found}, 32 bits", "MLX has no 32-bit build; install a 64-bit Python")
    return Check("python", "ok", found)


def _system() -> Check:
    found = f"{platform.system()} {platform.release()} on {platform.machine()}"
    if sys.platform == "linux" or (sys.platform == "darwin" and platform.machine() == "arm64"):
        return Check("system", "ok", found)
    return Check("system", "fail", found, "MLX runs on Linux and on Macs with Apple silicon; use one of them, or WSL 2")
