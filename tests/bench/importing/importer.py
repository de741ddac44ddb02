"""The shape of the importer that the tests of importing share."""

from collections.abc import Callable
from pathlib import Path

from guild.bench.problems import Problem

Import = Callable[[str, Path], tuple[dict[str, Problem], dict[str, str]]]
"""Takes a format and what to import; returns the problems, and the reasons of what was left out, by their names."""
