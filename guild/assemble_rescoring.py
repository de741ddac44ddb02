"""A stored run judged again after its answers' imports were fixed, the base's and the specialists' alike.

It stands on `assemble.py`'s floor. Nothing of the run is changed, and no model is asked.
"""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import get_args

from guild.assemble_board import board_of, evidence_of
from guild.assemble_suite import open_tools
from guild.bench.answers import parse_answer
from guild.bench.import_fixing import fix_imports, standard_packages
from guild.bench.items import Item, list_items
from guild.bench.judge import ToolchainJudge
from guild.bench.ledger import judged_row
from guild.bench.problems import Split, load_suite
from guild.bench.prompts import FORMAT
from guild.bench.results import Evidence, boards
from guild.bench.toolbox import Toolbox
from guild.contract import TRACKS
from guild.errors import UsageError
from guild.report.scoreboard import Scoreboard
from guild.store.rows import RunRow
from guild.store.store import Store

Tick = Callable[[str, int, int], None]
_CHUNK = 8
_CODE = ("generate", "test", "edit")


def board_with_fixed_imports(store: Store, run: RunRow, tick: Tick) -> Scoreboard:
    """Return the scoreboard of a run on the tracks that ask for code, with every answer's imports fixed before judging.

    Raises UsageError where the suite is not the one that the run was on.
    """
    split: Split = next(one for one in get_args(Split) if one == run.split)
    suite = load_suite(run.suite).split(split)
    if suite.sha256 != run.suite_sha256:
        raise UsageError(f"run {run.id!r} was on other problems than {run.suite!r} has now; run it again")
    items: dict[tuple[str, str], Item] = {
        (track, item.ident): item
        for track in TRACKS
        if track in _CODE
        for item in list_items(suite.problems, track, every_bug=True)
    }
    rows = [row for row in store.samples(run.id) if row.track in _CODE]
    fixed = _judged(evidence_of(store, rows), items, open_tools(), tick)
    return replace(board_of(store, run, rows), tracks=boards(fixed, run.models))


def _judged(
    evidence: Sequence[Evidence], items: dict[tuple[str, str], Item], tools: Toolbox, tick: Tick
) -> list[Evidence]:
    judge = ToolchainJudge(tools)
    packages = standard_packages(tools.go.root)

    def again(chunk: Sequence[Evidence]) -> list[Evidence]:
        asked = [items[one.sample.track, one.sample.item] for one in chunk]
        codes = [
            parse_answer(one.answer.text, FORMAT[item.track]).code or "" for one, item in zip(chunk, asked, strict=True)
        ]
        facts = tools.facts(codes)
        texts = [
            f"```go\n{fix_imports(code, found, packages)}\n```" if code else one.answer.text
            for one, code, found in zip(chunk, codes, facts, strict=True)
        ]
        scores = judge.judge(list(zip(asked, texts, strict=True)))
        judged = [judged_row("", score) for score in scores]
        return [
            Evidence(replace(one.sample, passed=row.passed, verdict=row.verdict), one.answer, row)
            for one, row in zip(chunk, judged, strict=True)
        ]

    chunks = [evidence[start : start + _CHUNK] for start in range(0, len(evidence), _CHUNK)]
    found: list[Evidence] = []
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        for part in pool.map(again, chunks):
            found += part
            tick("answers judged again", len(found), len(evidence))
    return found
