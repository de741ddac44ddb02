"""The harvest, put together: a model answers training problems through the bench, and what passes becomes pairs.

It stands on `assemble.py`'s floor. A harvest is an ordinary run of the bench on the split `train`, so it is judged, cached and
resumed like any other.
"""

from collections.abc import Callable
from dataclasses import dataclass

from guild.assemble import choose_base
from guild.assemble_bench import BenchWishes, prepare_run
from guild.assemble_data import harvest_file, recipe_of, training_suite
from guild.bench.answers import parse_answer
from guild.bench.contender import PROMPTED
from guild.bench.controls import reference
from guild.bench.items import list_items
from guild.bench.ledger import Progress
from guild.bench.prompts import FORMAT, user_prompt
from guild.contract import Track
from guild.disk import storing
from guild.engine.specialist import find_specialist
from guild.errors import UsageError
from guild.models.watching import Watcher, unwatched
from guild.store.store import Store
from guild.training.harvest import Candidate, Harvest, pick
from guild.training.pairs import Pair, pair_lines

_TRACKS: tuple[Track, ...] = ("generate", "test", "edit")
"""A review that passes is right in line and class; nobody has looked at its explanation."""


@dataclass(frozen=True, slots=True)
class HarvestWishes:
    """Whose answers are gathered (None: the specialist, with its adapter if it has one), and how many to each problem."""

    name: str
    base: str | None = None
    model: str | None = None
    samples: int = 4
    limit: int | None = None
    seed: int = 0


def gather(
    wishes: HarvestWishes, store: Store, command: str, progress: Callable[[Progress], None], watch: Watcher = unwatched
) -> Harvest:
    """Let a model answer the training problems of a specialist's recipe, keep what passes, and write it as pairs."""
    specialist, base = find_specialist(wishes.name), choose_base(wishes.base)
    card = recipe_of(specialist).data
    tracks = tuple(track for track in card.tracks if track in _TRACKS)
    if not tracks:
        raise UsageError(f"{wishes.name!r} is trained on reviews only, whose explanations no verdict proves")
    model = wishes.model or (wishes.name if specialist.adapter(base) else f"{PROMPTED}{wishes.name}")
    candidates = []
    for suite in card.suites:
        run = prepare_run(
            BenchWishes(
                tracks, suite=suite, split="train", models=(model,), base=base, limit=wishes.limit,
                samples=wishes.samples, seed=wishes.seed, loop_guard=True,
            ),
            watch,
        )  # fmt: skip
        _, samples = run.run(store, command, progress)
        passed = [sample for sample in samples if sample.passed]
        answers = store.answers({sample.answer_key for sample in passed})
        judged = store.judged({sample.judged_key for sample in passed})
        problems = {problem.name: problem for problem in training_suite(suite).problems}
        for sample in passed:
            track = next(track for track in tracks if track == sample.track)
            item = next(one for one in list_items([problems[sample.problem]], track) if one.ident == sample.item)
            code = parse_answer(answers[sample.answer_key].text, FORMAT[track]).code or ""
            right = parse_answer(reference(item), FORMAT[track]).code or ""
            facts = judged[sample.judged_key].facts
            pair = Pair(
                ident=f"harvest {track} {item.ident}",
                track=track,
                source="harvest",
                problem=sample.problem,
                family=sample.family,
                user=user_prompt(item),
                answer=f"```go\n{code.rstrip()}\n```",
            )
            killed = facts["killed"] / facts["total"] if facts.get("total") else None
            candidates.append(Candidate(pair, right, code, killed))
    found = pick(candidates, card.least_mutation_score)
    place = harvest_file(wishes.name)
    with storing(place):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(pair_lines(found.pairs), encoding="utf-8")
    return found
