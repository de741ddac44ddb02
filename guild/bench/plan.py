"""The plan of a run: which samples are wanted, under which key each answer is kept, and how they fill batches.

The same wishes give the same plan to the letter, for as many lanes: a batch that was cut short is made again with the same rows,
so that a resumed run cannot differ from an uninterrupted one. Nothing is asked or judged here.
"""

import hashlib
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from guild.bench.contender import Contender
from guild.bench.items import Item, list_items
from guild.bench.problems import Problem, Suite
from guild.bench.prompts import most_tokens, user_prompt
from guild.contract import Prompt, Track

BATCH_ROWS = 64
"""How many rows one batch has; all contenders of an item stand in the same batch."""


@dataclass(frozen=True, slots=True)
class Decoding:
    """How answers are drawn. Greedy unless several samples are wanted; `repeat` shuffles items into other batches.

    With `loop_guard` answers that only repeat themselves are stopped, those of all contenders alike.
    """

    temperature: float = 0.0
    top_p: float = 1.0
    seed: int = 0
    samples: int = 1
    repeat: int = 0
    loop_guard: bool = False


@dataclass(frozen=True, slots=True)
class Setup:
    """What answers depend on beyond prompt and contender: the base's hash, the device, library versions."""

    base_sha256: str
    versions: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wanted:
    """One sample that is wanted: who answers what, under which key the answer is kept."""

    item: Item
    contender: Contender
    sample: int
    prompt: Prompt
    key: str


@dataclass(frozen=True, slots=True)
class Batch:
    """Prompts that are answered together, by one worker, or by one endpoint.

    Samples of one key, such as a test for each bug of a problem, of which the prompt tells nothing, stand in the same batch, and
    one answer serves them all.
    """

    endpoint: str | None
    wanted: tuple[Wanted, ...]

    @property
    def asked(self) -> tuple[Wanted, ...]:
        """Return the samples that are asked for: the first of each key, in order."""
        first: dict[str, Wanted] = {}
        for one in self.wanted:
            first.setdefault(one.key, one)
        return tuple(first.values())

    @property
    def prompts(self) -> list[Prompt]:
        """Return the prompts in order."""
        return [one.prompt for one in self.asked]


def choose_problems(suite: Suite, limit: int | None, seed: int) -> list[Problem]:
    """Return the suite's problems, or so many of them spread over families, the same for the same seed."""
    if limit is None or limit >= len(suite.problems):
        return list(suite.problems)
    families: dict[str, list[Problem]] = {}
    for problem in suite.problems:
        families.setdefault(problem.family, []).append(problem)
    dice = random.Random(seed)
    for members in families.values():
        dice.shuffle(members)
    order = sorted(families)
    dice.shuffle(order)
    chosen: list[Problem] = []
    while len(chosen) < limit:
        chosen += [families[name].pop() for name in order if families[name]]
    return sorted(chosen[:limit], key=lambda problem: problem.name)


def make_batches(
    problems: Sequence[Problem],
    tracks: Sequence[Track],
    contenders: Sequence[Contender],
    decoding: Decoding,
    setup: Setup,
    *,
    lanes: int = 1,
    every_bug: bool = False,
) -> list[Batch]:
    """Return all batches of a run, in the order in which they are answered.

    `lanes` batches are answered side by side, so that many are filled side by side: a run of few rows leaves no lane idle. What
    is kept of a half-filled batch is made up in other company where the number of lanes has changed since.
    """
    batches = []
    for endpoint in dict.fromkeys(contender.endpoint for contender in contenders):
        running = [contender for contender in contenders if contender.endpoint == endpoint]
        groups = [
            list(_wanted(alike, lane, decoding, setup))
            for track in tracks
            if (lane := [contender for contender in running if track in contender.system])
            for alike in _alike(_ordered(problems, track, decoding, every_bug), decoding)
        ]
        batches += [Batch(endpoint, rows) for rows in _dealt(groups, 1 if endpoint else lanes)]
    return batches


def _ordered(problems: Sequence[Problem], track: Track, decoding: Decoding, every_bug: bool) -> list[Item]:
    # A batch takes as long as its longest answer, so those of like length stand together; the long ones first, so that the
    # last lanes to be busy are busy with short ones.
    items = list_items(problems, track, every_bug=every_bug)
    items.sort(key=lambda item: len(item.problem.solution), reverse=True)
    if decoding.repeat:
        random.Random(decoding.repeat).shuffle(items)
    return items


def _dealt(groups: Sequence[list[Wanted]], lanes: int) -> Iterator[tuple[Wanted, ...]]:
    """Fill a batch for each lane at a time, always the one with least work; a problem's prompts share code and stay together."""
    filling: list[list[Wanted]] = [[] for _ in range(lanes)]
    rows, work, before, place = [0] * lanes, [0.0] * lanes, None, 0
    for group in groups:
        asked = {one.key: _work(one.prompt) for one in group}
        problem = (group[0].item.track, group[0].item.problem.name)
        if problem != before or rows[place] + len(asked) > BATCH_ROWS:
            room = [lane for lane in range(lanes) if not rows[lane] or rows[lane] + len(asked) <= BATCH_ROWS]
            if not room:
                yield from (tuple(batch) for batch in filling if batch)
                filling, rows, work = [[] for _ in range(lanes)], [0] * lanes, [0.0] * lanes
            place = min(room or range(lanes), key=work.__getitem__)
        filling[place] += group
        rows[place] += len(asked)
        work[place] += sum(asked.values())
        before = problem
    yield from (tuple(batch) for batch in filling if batch)


def _work(prompt: Prompt) -> float:
    """Return how long a row takes, roughly, in tokens written; on a CPU a token of four characters is read in half that time."""
    return prompt.max_tokens + (len(prompt.system or "") + len(prompt.user)) / 8


def _alike(items: Sequence[Item], decoding: Decoding) -> list[list[Item]]:
    """Group the items that get the same answers: those of one prompt, where nothing is drawn."""
    groups: dict[str, list[Item]] = {}
    for item in items:
        groups.setdefault(user_prompt(item) if decoding.temperature == 0 else item.ident, []).append(item)
    return list(groups.values())


def _wanted(items: Sequence[Item], lane: Sequence[Contender], decoding: Decoding, setup: Setup) -> Iterator[Wanted]:
    shape = {"rows": BATCH_ROWS, "models": len(lane), "samples": decoding.samples, "repeat": decoding.repeat}
    for item in items:
        user = user_prompt(item)
        for sample in range(decoding.samples):
            seed = 0 if decoding.temperature == 0 else _seed(decoding, item, sample)
            for contender in lane:
                prompt = Prompt(
                    contender.system[item.track],
                    user,
                    contender.adapter,
                    most_tokens(item),
                    decoding.temperature,
                    decoding.top_p,
                    seed,
                    decoding.loop_guard,
                )
                guard = {"loop_guard": True} if decoding.loop_guard else {}
                key = sha256_of(
                    guard
                    | {
                        "base": setup.base_sha256 if contender.endpoint is None else "",
                        "contender": contender.identity,
                        "prompt": [
                            prompt.system,
                            prompt.user,
                            prompt.max_tokens,
                            prompt.temperature,
                            prompt.top_p,
                            seed,
                        ],
                        "shape": shape,
                        "sample": sample,
                        "versions": setup.versions,
                    }
                )
                yield Wanted(item, contender, sample, prompt, key)


def _seed(decoding: Decoding, item: Item, sample: int) -> int:
    """Return a seed of the sample's own, the same for all contenders."""
    text = f"{decoding.seed} {decoding.repeat} {item.track} {item.ident} {sample}"
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:6], "big")


def sha256_of(what: Any) -> str:
    """Return the hash of JSON data, the same whatever the order of its keys."""
    return hashlib.sha256(json.dumps(what, sort_keys=True).encode("utf-8")).hexdigest()
