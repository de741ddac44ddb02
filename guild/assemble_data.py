"""Training data, put together: problems become pairs through the bench's own prompts and references, and pass the gate.

It stands on `assemble.py`'s floor. What a pair, a phrasing or a hit is belongs to the training room, what a prompt or a mutant is
to the bench; here they meet.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from guild import places
from guild.assemble import choose_base, installed_base
from guild.assemble_library import find_library
from guild.bench.answers import parse_answer
from guild.bench.controls import fenced, reference
from guild.bench.importing.mutant_bugs import plant_bugs
from guild.bench.items import Item, list_items
from guild.bench.problems import Problem, Suite, load_suite, suite_folders
from guild.bench.prompts import FORMAT, user_prompt
from guild.bench.toolbox import Toolbox
from guild.bench.witnesses import find_witnesses
from guild.card import read_card
from guild.contract import Base, Track
from guild.engine.specialist import Specialist, find_specialist
from guild.errors import ContaminationError, TrainingError
from guild.models.watching import Watcher, unwatched
from guild.training.contamination import Findings, Text, find_contamination
from guild.training.pairs import DataSet, Dropped, Pair, make_card, read_pairs, reasons, split_families, write_data
from guild.training.phrasings import phrasings
from guild.training.recipe import RECIPE, DataCard, Recipe

Tick = Callable[[str, int, int], None]
_MOST_HITS = 20


@dataclass(frozen=True, slots=True)
class Built:
    """A data set as it was built, and where it lies."""

    folder: Path
    data: DataSet


def recipe_of(specialist: Specialist) -> Recipe:
    """Return a specialist's recipe; raises CardError where it is missing or wrong."""
    return read_card(specialist.folder / RECIPE, Recipe)


def build_data(name: str, base: str | None, tools: Toolbox, tick: Tick, watch: Watcher = unwatched) -> Built:
    """Build and write the data set of a specialist; raises ContaminationError, with all hits, and writes nothing then."""
    specialist, chosen = find_specialist(name), choose_base(base)
    recipe = recipe_of(specialist)
    problems = [problem for suite in recipe.data.suites for problem in training_suite(suite).problems]
    kept, dropped = _sound(problems, recipe.data, tools, tick)
    harvested = _harvested(name) if recipe.data.harvest else []
    library = find_library(recipe.data, tools, tick)
    material = texts_of([*(one.problem for one in kept), *library.problems], tools)
    findings = find_contamination(material + _texts_of_answers(harvested, tools), texts_of(_benchmark(), tools))
    library, findings = library.without(findings)
    if findings.hits:
        raise ContaminationError(_told(name, findings))
    pairs = [*(pair for one in kept for pair in one.pairs(recipe.data)), *library.pairs(), *harvested]
    pairs, too_long = _counted(pairs, specialist, recipe.data, installed_base(chosen, watch))
    dropped += [*library.dropped, *too_long]
    train, valid = split_families(pairs, recipe.data.validation)
    if not train or not valid:
        left_out = "".join(f"; {many} left out: {why}" for why, many in reasons(dropped).items())
        raise TrainingError(
            f"{specialist.folder / RECIPE}: leaves {len(train)} pairs to train on and {len(valid)} to validate on, of "
            f"{len(problems)} problems in {len({p.family for p in problems})} families; both need some: add problems{left_out}"
        )
    facts = {
        "specialist": name,
        "problems": len(kept),
        "near_neighbours": [[one.text, one.problem, round(one.likeness, 3)] for one in findings.neighbours],
        "inputs_sha256": _inputs([*problems, *library.problems], recipe.data),
    } | library.facts
    data = DataSet(tuple(train), tuple(valid), {})
    card = make_card(train, valid, dropped, facts | {"sha256": data.sha256})
    data = replace(data, card=card)
    folder = places.data() / name
    write_data(folder, data)
    return Built(folder, data)


def training_suite(name: str) -> Suite:
    """Return the problems of a suite that may be trained on; raises UsageError where it has none."""
    return load_suite(name).split("train")


def harvest_file(name: str) -> Path:
    """Return where a specialist's verified self-samples lie, as pairs."""
    return places.data() / name / "harvest.jsonl"


def _benchmark() -> list[Problem]:
    """Return every problem of every suite that a model may be measured on, dev problems and imported suites too."""
    return [problem for name in suite_folders() for problem in load_suite(name).problems if problem.split != "train"]


def _sound(
    problems: Sequence[Problem], card: DataCard, tools: Toolbox, tick: Tick
) -> tuple[list["_Taught"], list[Dropped]]:
    """Return the problems whose tests are worth learning from, with mutants planted beside their own bugs."""
    kept, dropped = [], []
    for number, problem in enumerate(problems, start=1):
        if (weak := _weakness(problem, card, tools)) is not None:
            dropped.append(Dropped(problem.name, weak))
        else:
            sources = {bug.source for bug in problem.bugs}
            planted = plant_bugs(problem, tools, card.mutants) if card.mutants else ()
            mutants = [bug for bug in planted if bug.source not in sources]
            kept.append(
                _Taught(replace(problem, bugs=(*problem.bugs, *mutants)), frozenset(bug.name for bug in mutants))
            )
        tick("problems read", number, len(problems))
    return kept, dropped


def _weakness(problem: Problem, card: DataCard, tools: Toolbox) -> str | None:
    """Return why a problem's tests are not worth learning from, or None: of those that run, they must kill enough mutants."""
    bank = find_witnesses(problem, tools.go, tools.program, tools.sandbox)
    killed = {witness.mutant.ident for witness in bank.witnessed}
    if len(killed) < card.least_mutation_score * (len(killed) + len(bank.unwitnessed)):
        return "its test kills too few mutants"
    if "test" not in card.tracks or not problem.short_test:
        return None
    short = find_witnesses(replace(problem, test=problem.short_test), tools.go, tools.program, tools.sandbox)
    if len(killed & {witness.mutant.ident for witness in short.witnessed}) < card.least_mutation_score * len(killed):
        return "its short test kills too few mutants"
    return None


@dataclass(frozen=True, slots=True)
class _Taught:
    """A problem with mutants among its bugs, and the names of those."""

    problem: Problem
    mutants: frozenset[str]

    def pairs(self, card: DataCard) -> Iterator[Pair]:
        for track in card.tracks:
            if not _taken(self.problem.name, track, card.share.get(track, 1.0)):
                continue
            for number, item in enumerate(self._asked(track, card)):
                mutant = item.bug is not None and item.bug.name in self.mutants and track in ("edit", "review")
                yield Pair(
                    ident=f"{track} {item.ident} {number}",
                    track=track,
                    source="mutant" if mutant else "curriculum",
                    problem=self.problem.name,
                    family=self.problem.family,
                    user=user_prompt(item),
                    answer=_answer(item),
                )

    def _asked(self, track: Track, card: DataCard) -> Iterator[Item]:
        items = list_items([self.problem], track, every_bug=True)
        if track == "edit":
            for turn, item in enumerate(items):
                yield from _worded(item, card.phrasings, turn)
        elif track == "review":
            flawed = [item for item in items if item.bug is not None][: card.flawed]
            clean = [item for item in items if item.bug is None]
            yield from [*flawed, *clean * len(flawed)]
        elif track == "test" and card.short_tests_only and not self.problem.short_test:
            return
        else:
            # All bugs of a problem share one prompt and one answer.
            yield from items[:1]


def _answer(item: Item) -> str:
    """Return what is learnt of an item: a problem's short test where it has one, else the reference."""
    return fenced(item.problem.short_test) if item.track == "test" and item.problem.short_test else reference(item)


def _taken(problem: str, track: Track, share: float) -> bool:
    """Return whether a track takes its pairs of a problem: the same ones whatever else there is, and more with a larger share."""
    place = int.from_bytes(hashlib.sha256(f"{track} {problem}".encode()).digest()[:8])
    return place < share * 2**64


def _worded(item: Item, most: int, turn: int) -> Iterator[Item]:
    if item.bug is None:
        yield item
        return
    for request in phrasings(item.bug.request, most, turn):
        yield replace(item, bug=replace(item.bug, request=request))


def _counted(
    pairs: Sequence[Pair], specialist: Specialist, card: DataCard, base: Base
) -> tuple[list[Pair], list[Dropped]]:
    """Count tokens as the base will read them, and leave out what is too long or there twice.

    Reviews of correct code are there as often as those of flawed code, on purpose.
    """
    from guild.engine.chat import answer_tokens, load_tokenizer, prompt_tokens

    tokenizer = load_tokenizer(base)
    kept, dropped, seen = [], [], set()
    for pair in pairs:
        system = specialist.system(pair.track)
        tokens = len(prompt_tokens(tokenizer, system, pair.user)) + len(answer_tokens(tokenizer, pair.answer))
        if pair.track != "review" and (pair.user, pair.answer) in seen:
            dropped.append(Dropped(pair.ident, "is there already"))
        elif tokens > card.most_tokens:
            dropped.append(Dropped(pair.ident, f"is longer than {card.most_tokens} tokens"))
        else:
            kept.append(replace(pair, tokens=tokens))
        seen.add((pair.user, pair.answer))
    return kept, dropped


def texts_of(problems: Sequence[Problem], tools: Toolbox) -> list[Text]:
    """Return problems as the contamination gate compares them."""
    facts = tools.facts([problem.solution for problem in problems])
    return [
        Text(
            name=problem.name,
            family=problem.family,
            prose=" ".join([problem.spec, *problem.prompts.values()]),
            code=f"{problem.solution}\n{problem.test}\n{problem.short_test}",
            tokens=found.tokens,
            names=frozenset(one.name for one in found.exported if one.kind in ("func", "type")),
        )
        for problem, found in zip(problems, facts, strict=True)
    ]


def _harvested(name: str) -> list[Pair]:
    place = harvest_file(name)
    if not place.is_file():
        raise TrainingError(f"{place}: is missing, but the recipe says data.harvest; run: guild data harvest {name}")
    return list(read_pairs(place))


def _texts_of_answers(pairs: Sequence[Pair], tools: Toolbox) -> list[Text]:
    """Return answers as the gate compares them; their prompts are those of problems, which it sees anyway."""
    codes = [parse_answer(pair.answer, FORMAT[pair.track]).code or "" for pair in pairs]
    return [
        Text(pair.ident, pair.family, prose="", code=code, tokens=found.tokens, names=frozenset())
        for pair, code, found in zip(pairs, codes, tools.facts(codes), strict=True)
    ]


def _told(name: str, findings: Findings) -> str:
    lines = [f"{hit.text}: {hit.kind} of benchmark problem {hit.problem}: {hit.what}" for hit in findings.hits]
    more = [f"… and {len(lines) - _MOST_HITS} more"] if len(lines) > _MOST_HITS else []
    count = len(lines)
    head = f"data of {name!r}: {count} hits of the contamination gate; change or delete those training problems:"
    return "\n".join([head, *lines[:_MOST_HITS], *more])


def _inputs(problems: Sequence[Problem], card: DataCard) -> str:
    known = [card.model_dump_json(), *(f"{one.name} {one.sha256} {one.short_test}" for one in problems)]
    return hashlib.sha256(json.dumps(known).encode()).hexdigest()
