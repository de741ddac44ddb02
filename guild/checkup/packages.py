"""torch and sentence-transformers: whether they are there. Neither is imported, since that takes seconds."""

from importlib import metadata
from importlib.util import find_spec

from guild.checkup.check import Check

_FOR = "the router needs it only for a base without a probe; run: pip install 'guildlm[cpu]'"


def check_packages() -> list[Check]:
    """Return the checks of the packages behind the router's encoder stage."""
    return [_package("torch", "torch"), _package("sentence-transformers", "sentence_transformers")]


def _package(distribution: str, module: str) -> Check:
    version = installed_version(distribution)
    if version is not None and find_spec(module) is not None:
        return Check(distribution, "ok", version)
    if version is not None:
        return Check(distribution, "warn", f"{version} is listed, but its files are gone", f"install it again: {_FOR}")
    return Check(distribution, "warn", "not installed", _FOR)


def installed_version(distribution: str) -> str | None:
    """Return the version of an installed distribution, or None."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return None
