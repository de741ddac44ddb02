"""What is done with suites rather than models: validating, importing, self-checking the judge, scoring one file, planning.

It stands on `assemble.py`'s floor, and needs no base model.
"""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from guild.bench.importing.suite import Imported, import_suite
from guild.bench.items import list_items
from guild.bench.judge import ToolchainJudge
from guild.bench.plan import choose_problems
from guild.bench.problems import Split, load_suite, read_suite, suite_folders
from guild.bench.sandbox import NO_SANDBOX, require_sandbox
from guild.bench.score import Score
from guild.bench.selfcheck import Line, selfcheck
from guild.bench.toolbox import Toolbox
from guild.bench.validate import Validation, validate
from guild.contract import Track
from guild.errors import UsageError

Tick = Callable[[str, int, int], None]
_WORKERS = os.cpu_count() or 1


def open_tools(*, unsafe_no_sandbox: bool = False) -> Toolbox:
    """Return Go, the sandbox and guild's Go program; raises InfraError where one is missing."""
    return Toolbox.open(NO_SANDBOX if unsafe_no_sandbox else require_sandbox())


def validate_suite(suite: str, tick: Tick, *, race: bool = True) -> Validation:
    """Validate a suite by its name, or by the path of its folder."""
    place = Path(suite)
    found = read_suite(place) if suite not in suite_folders() and place.is_dir() else load_suite(suite)
    return validate(found, open_tools(), tick, _WORKERS, race=race)


def import_problems(kind: str, path: Path, name: str, tick: Tick, *, force: bool, train: float = 0.0) -> Imported:
    """Import other people's problems as a suite of that name."""
    return import_suite(kind, path, name, open_tools(), tick, force=force, train=train)


def check_judge(
    suite: str, split: Split, tracks: Sequence[Track], limit: int | None, seed: int, tick: Tick, *, unsafe: bool = False
) -> list[Line]:
    """Judge reference answers and negative controls."""
    problems = choose_problems(load_suite(suite).split(split), limit, seed)
    return selfcheck(problems, tracks, ToolchainJudge(open_tools(unsafe_no_sandbox=unsafe)), tick, _WORKERS)


def score_answer(suite: str, track: Track, problem: str, item: str | None, text: str, *, unsafe: bool = False) -> Score:
    """Score one answer, or one bare Go file, to a problem's item on a track; without `item`, to the track's usual one."""
    found = load_suite(suite).problem(problem)
    usual = list_items([found], track)
    chosen = [one for one in list_items([found], track, every_bug=True) if one.ident == f"{problem}/{item}"]
    if not usual or (item is not None and not chosen):
        names = [one.ident.rpartition("/")[2] for one in list_items([found], track, every_bug=True)]
        raise UsageError(
            f"problem {problem!r} has no {track} item {item or ''!r}; there are: {', '.join(names) or 'none'}"
        )
    judge = ToolchainJudge(open_tools(unsafe_no_sandbox=unsafe))
    return judge.judge([(chosen[0] if item else usual[0], text)])[0]
