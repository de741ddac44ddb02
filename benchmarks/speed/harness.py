"""(j) A whole bench run: 40 items of all four tracks, `guild bench` against a sequential harness.

The peer does what harnesses usually do: one `mlx_lm.generate` per item on all cores, then each answer built and tested by
itself, twice. Same base, prompts, lengths, BLAS, judge and sandbox, both from a cold start. Whether the verdicts agree is part of
the result: greedy text may differ, since a batch adds up in another order.
"""

import tempfile
import time
from pathlib import Path

from guild.assemble_bench import BenchRun, BenchWishes, prepare_run
from guild.bench.judge import ToolchainJudge
from guild.bench.plan import Wanted
from guild.bench.sandbox import require_sandbox
from guild.bench.toolbox import Toolbox
from guild.contract import TRACKS
from guild.store.store import Store

from .figure import Figure, Peer, Target, rate

TITLE = "(j) a bench run of 40 items; peer: one mlx_lm.generate per item, two builds and tests per answer"
_PROBLEMS = 8
_TESTS_PER_ANSWER = 2

Verdicts = dict[tuple[str, str], tuple[str, str]]
"""(track, item) -> (verdict, answer)."""


def measure(base_name: str, rounds: int) -> list[Figure]:
    """Return items a minute and the share of equal verdicts; differences are printed with their items."""
    wishes = BenchWishes(TRACKS, models=("base",), base=base_name, limit=_PROBLEMS)
    ours, peers, equal = [], [], []
    for _ in range(rounds):
        run = prepare_run(wishes)
        wanted = [one for batch in run.batches() for one in batch.wanted]
        began = time.perf_counter()
        mine = _by_guild(run)
        ours.append(60 * len(wanted) / (time.perf_counter() - began))
        began = time.perf_counter()
        theirs = _sequential(run, wanted)
        peers.append(60 * len(wanted) / (time.perf_counter() - began))
        equal.append(sum(mine[item][0] == theirs[item][0] for item in mine) / len(mine))
        _print_differences(mine, theirs)
    share = Figure("items with the same verdict", "of 1", min(equal), rounds, target=Target("value", ">=", 0.95))
    return [
        rate("items of a bench run", "items/min", ours, Peer("sequential", peers), Target("ratio", ">=", 5.0)),
        share,
    ]


def _by_guild(run: BenchRun) -> Verdicts:
    with tempfile.TemporaryDirectory(prefix="guild-speed-") as folder, Store.open(Path(folder, "runs.db")) as store:
        _, samples = run.run(store, "just speed harness")
        answers = store.answers({sample.answer_key for sample in samples})
        return {(one.track, one.item): (one.verdict, answers[one.answer_key].text) for one in samples}


def _sequential(run: BenchRun, wanted: list[Wanted]) -> Verdicts:
    import mlx_lm

    from guild.engine import chat

    judge = ToolchainJudge(Toolbox.open(require_sandbox()))
    model, tokenizer = mlx_lm.load(str(run.base.folder))
    found: Verdicts = {}
    for one in wanted:
        tokens = chat.prompt_tokens(tokenizer, one.prompt.system, one.prompt.user)
        text = mlx_lm.generate(model, tokenizer, tokens, max_tokens=one.prompt.max_tokens)
        scores = [judge.judge([(one.item, text)])[0] for _ in range(_TESTS_PER_ANSWER)]
        found[one.item.track, one.item.ident] = (str(scores[-1].verdict), text)
    return found


def _print_differences(mine: Verdicts, theirs: Verdicts) -> None:
    for item, (verdict, text) in mine.items():
        if verdict != theirs[item][0]:
            same = "the same answer" if text == theirs[item][1] else "another answer"
            print(f"      {' '.join(item)}: {verdict} by guild, {theirs[item][0]} by the peer, on {same}", flush=True)
