"""Training and analysing the router for one base: the part of assembling that only `guild routes` needs.

It stands on `assemble.py`'s floor: it introduces the engine's hidden states and answers to the routing room.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

from guild import places
from guild.assemble import Guild
from guild.errors import UsageError
from guild.models.watching import Watcher
from guild.routing.analysis import (
    Score,
    base_as_classifier,
    keyword_rules,
    nearest_neighbour,
    score,
)
from guild.routing.encoder import EncoderStage, MiniLM
from guild.routing.fast import FastStage
from guild.routing.linear import Vector, read_weights
from guild.routing.probe import probe_turn
from guild.routing.requests import Split, read_split
from guild.routing.stage import Stage
from guild.routing.train import Tick, read_splits, train_encoder, train_fast, train_probe


def train_stages(
    base: str | None, output: Path | None, *, all_stages: bool, watch: Watcher, tick: Tick
) -> dict[Path, dict[str, Any]]:
    """Fit the base's probe, and with `all_stages` the fast and encoder stages; return each written file's card.

    Raises UsageError when all stages are to be fitted without saying where they go.
    """
    if all_stages and output is None:
        raise UsageError("--all writes the shelf's own weights; say where they go, for instance: -o router/weights")
    guild = Guild(base, watch)
    folder, splits = output or places.trained_probes(), read_splits()
    written = []
    if all_stages:
        fast = train_fast(splits, folder / "fast.npz")
        train_encoder(splits, fast, folder / "encoder.npz")
        written += [folder / "fast.npz", folder / "encoder.npz"]
    else:
        fast = FastStage.load(places.shelf("router") / "weights" / "fast.npz")
    path = folder / f"probe-{guild.base_name}.npz"
    train_probe(splits, fast, guild.base, _middle(guild), guild.hidden, path, places.cache(), tick)
    return {place: read_weights(place)[1] for place in [*written, path]}


def analyze_router(base: str | None, split: str, *, baselines: bool, watch: Watcher) -> Iterator[Score]:
    """Yield the score of each stage alone, of the router, and of the baselines, as they are measured.

    Raises UsageError for an unknown split.
    """
    if split not in get_args(Split):
        raise UsageError(f"no split {split!r}; there are: {', '.join(get_args(Split))}")
    requests = read_split(split)  # type: ignore[arg-type]
    guild = Guild(base, watch)
    stages: list[Stage] = [guild.fast_stage, guild.second_stage]
    if stages[1].name != EncoderStage.name:
        stages.append(EncoderStage.load(places.shelf("router") / "weights" / "encoder.npz", guild.fast_stage))
    for stage in stages:
        yield score(f"{stage.name} alone", stage.probabilities, requests)
    deciders: list[str] = []

    def route(text: str) -> Vector:
        verdict = guild.router.judge(text)
        deciders.append(verdict.stage)
        return verdict.probabilities

    routed = score("router", route, requests)
    counts = Counter(deciders[-len(requests) :])
    yield replace(routed, share={stage: count / len(requests) for stage, count in counts.items()})
    if baselines:
        yield score("keyword rules", keyword_rules, requests, calibrated=False)
        nearest = nearest_neighbour(read_split("train"), MiniLM())
        yield score("nearest on MiniLM", nearest, requests, calibrated=False)
        yield score("base asked for label", base_as_classifier(_asker(guild)), requests, calibrated=False)


def _middle(guild: Guild) -> int:
    """Return the layer that is probed: the middle one, below the blocks that adapters usually change."""
    return len(guild.engine.model.layers) // 2


def _asker(guild: Guild) -> Callable[[str], str]:
    from guild.engine.engine import Request
    from guild.engine.sampling import Sampling

    def ask(text: str) -> str:
        tokens = guild.engine.prompt(None, "".join(probe_turn(text)))
        pieces = guild.engine.stream(Request(tuple(tokens), None, Sampling(max_tokens=6)))
        return "".join(piece.text for piece in pieces)

    return ask
