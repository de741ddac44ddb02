"""Cards in, a working guild out: the one room that knows all others.

It chooses the base, hands its folder to the engine and its hidden states to the router, and gives each request to the model that
the decision names. It prints nothing; everything heavy is made when it is first needed.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from guild import places
from guild.assemble_policy import PolicyInForce
from guild.bench.answers import parse_answer
from guild.contract import BASE, Answer, AnswerFormat, Base, Decision, Finish, Task
from guild.engine.specialist import SamplingCard, Specialist, find_specialist, specialist_folders, usual_format
from guild.errors import ModelError, UsageError
from guild.models.catalog import default_model_here, load_catalog
from guild.models.installed import list_installed, look_at
from guild.models.manifest import Manifest
from guild.models.pull import ensure
from guild.models.watching import Note, Watcher, unwatched
from guild.routing.fast import FastStage
from guild.routing.router import Router, read_routes
from guild.routing.stage import Stage

if TYPE_CHECKING:
    from guild.engine.engine import Engine

Trace = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a user asked for beyond the request itself; None leaves it to the specialist's card."""

    model: str | None = None
    max_tokens: int | None = None
    temperature: float | None = None
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Turn:
    """One request on its way: who answers it, how the prompt reads, and what is noteworthy about that."""

    request: str
    decision: Decision
    model: str
    system: str | None
    adapter: str | None
    answer_format: AnswerFormat
    sampling: SamplingCard
    notes: tuple[str, ...]


class Guild:
    """A guild over one base model."""

    def __init__(
        self, base: str | None = None, watch: Watcher = unwatched, trace: Trace = lambda _stage, _seconds: None
    ) -> None:
        """Choose a base by name, or this machine's default; `watch` is told of downloads, `trace` of times in seconds.

        Raises as `choose_base` does.
        """
        self.base_name = choose_base(base)
        self._watch, self._trace = watch, trace

    # Routing

    @cached_property
    def router(self) -> Router:
        """Return the router: the fast stage, then the base's probe, or the encoder where there is no probe."""
        stages: list[Callable[[], Stage]] = [lambda: self.fast_stage, lambda: self.second_stage]
        routes = read_routes(places.routes(), [BASE, *specialist_folders()])
        return Router(stages, routes, PolicyInForce(self.base_name, installed_sha256(self.base_name), routes).rule)

    @cached_property
    def fast_stage(self) -> FastStage:
        """Return the fast stage."""
        return FastStage.load(places.shelf("router") / "weights" / "fast.npz")

    @cached_property
    def second_stage(self) -> Stage:
        """Return what decides when the fast stage is not sure: the base's probe, or the encoder without one that fits."""
        probe = find_probe(self.base_name)
        if probe is not None and self.has_base:
            from guild.routing.probe import ProbeStage, misfit

            reason = misfit(probe, self.base.known_sha256)
            if reason is None:
                return ProbeStage.load(probe, self.hidden, self.fast_stage)
            self._watch(Note(f"guild: {reason}; until then the encoder decides"))
        from guild.routing.encoder import EncoderStage

        return EncoderStage.load(places.shelf("router") / "weights" / "encoder.npz", self.fast_stage)

    def hidden(self, turn: Sequence[str], layer: int) -> NDArray[np.float32]:
        """Return the base's hidden states of one user turn; see `guild/routing/probe.py`."""
        return self.engine.hidden(turn, layer)

    @property
    def has_base(self) -> bool:
        """Tell whether the base is installed, so that using it pulls nothing."""
        found = look_at(self.base_name)
        return found is not None and found.manifest is not None

    # Models

    @cached_property
    def base(self) -> Base:
        """Return the base model, pulled now if it is not installed."""
        return installed_base(self.base_name, self._watch)

    @cached_property
    def engine(self) -> "Engine":
        """Return the engine with the base loaded; imports MLX."""
        base = self.base
        began = time.perf_counter()
        from guild.compute.backend import ready

        backend = ready()
        if backend.device == "cpu" and backend.blas.remedy:
            self._watch(Note(f"guild: {backend.blas.remedy}"))
        from guild.engine.engine import Engine

        self._trace("imports", time.perf_counter() - began)
        began = time.perf_counter()
        engine = Engine.load(base)
        self._trace("load", time.perf_counter() - began)
        return engine

    # Answering

    def prepare(self, request: str, wishes: Wishes = Wishes()) -> Turn:
        """Route a request and say how it will be answered; where the user named a model, the quick stage alone names the task.

        Raises UsageError for an empty request or an unknown model. Loads no adapter yet.
        """
        specialist = find_specialist(wishes.model) if wishes.model not in (None, BASE) else None
        _ = self.base  # A first pull comes before routing, so that the base's own probe can decide.
        began = time.perf_counter()
        decision = self.router.decide(request, quick=wishes.model is not None)
        self._trace("route", time.perf_counter() - began)
        if wishes.model is not None:
            decision = replace(decision, model=wishes.model, reason=f"as asked; the router says {decision.reason}")
        if wishes.model is None and decision.model != BASE:
            specialist = find_specialist(decision.model)
        return self._turn(request, decision, specialist, wishes)

    def _turn(self, request: str, decision: Decision, specialist: Specialist | None, wishes: Wishes) -> Turn:
        task = _task_for(specialist, decision.task)
        card = specialist.card.sampling if specialist else SamplingCard()
        sampling = card.model_copy(
            update={
                name: value
                for name, value in (("max_tokens", wishes.max_tokens), ("temperature", wishes.temperature))
                if value is not None
            }
        )
        adapter = specialist.adapter(self.base_name) if specialist else None
        notes = []
        if specialist and adapter is None:
            notes.append(f"{specialist.name} has no adapter for {self.base_name}: base + its prompt")
        return Turn(
            request=request,
            decision=replace(decision, task=task),
            model=decision.model,
            system=specialist.system(task) if specialist else None,
            adapter=specialist.name if specialist and adapter else None,
            answer_format=specialist.answer_format(task) if specialist else usual_format(task),
            sampling=sampling,
            notes=tuple(notes),
        )

    def answer(self, turn: Turn, wishes: Wishes = Wishes()) -> Iterator[str | Answer]:
        """Yield the answer's text as it comes, and the finished Answer at the end; closing the iterator stops it."""
        from guild.engine.engine import Request
        from guild.engine.sampling import Sampling

        engine = self.engine
        if turn.adapter and turn.adapter not in engine.adapters:
            folder = find_specialist(turn.adapter).adapter(self.base_name)
            assert folder is not None
            engine.load_adapter(turn.adapter, folder)
        tokens = engine.prompt(turn.system, turn.request)
        sampling = Sampling(seed=wishes.seed, loop_guard=True, **turn.sampling.model_dump())
        first_s, count, text = 0.0, 0, ""
        finish: Finish = "length"
        began = time.perf_counter()
        for piece in engine.stream(Request(tuple(tokens), turn.adapter, sampling)):
            if count == 0:
                first_s = time.perf_counter() - began
                self._trace("prefill", first_s)
            count += 1
            text += piece.text
            finish = piece.finish or finish
            if piece.text:
                yield piece.text
        yield Answer(
            task=turn.decision.task,
            model=turn.model,
            text=text,
            parsed=parse_answer(text, turn.answer_format),
            prompt_tokens=len(tokens),
            completion_tokens=count,
            finish=finish,
            seconds=time.perf_counter() - began,
            first_token_s=first_s,
            notes=turn.notes,
        )


def choose_base(name: str | None) -> str:
    """Return the name of a base that is installed or can be pulled: the one named, or this machine's default.

    Raises UsageError, with the names there are, for one that nobody knows, and ModelError for one that is damaged and cannot be
    pulled again.
    """
    if not name:
        return default_model_here()
    found, cards = look_at(name), load_catalog()
    if name in cards or (found is not None and found.manifest is not None):
        return name
    if found is not None:
        raise ModelError(f"{name}: {found.problem}")
    known = sorted({*cards, *(model.name for model in list_installed())})
    raise UsageError(f"no base {name!r}; known are: {', '.join(known)}; or `guild models import` a file of your own")


def installed_base(name: str, watch: Watcher = unwatched) -> Base:
    """Return a base as the engine wants it, pulled first where it is not installed; raises as `ensure` does."""
    folder = ensure(name, watch)
    found = look_at(name)
    assert found is not None
    assert found.manifest is not None
    return describe_base(name, folder, found.manifest)


def installed_sha256(name: str) -> str | None:
    """Return the hash of an installed base's weights, or None where it is not installed; reads no weights."""
    found = look_at(name)
    return found.manifest.base_sha256 if found is not None and found.manifest is not None else None


def describe_base(name: str, folder: Path, manifest: Manifest) -> Base:
    """Return an installed model as the engine wants it.

    All builds that a catalog card lists are one base, so adapters and probes trained on one of them are accepted by the
    others; a file that a user imported under a card's name is only itself.
    """
    known = {manifest.base_sha256}
    card = load_catalog().get(name)
    if card is not None and manifest.source in {source.describe() for source in card.sources}:
        known |= {pinned for source in card.sources if (pinned := getattr(source, "sha256", None))}
    return Base(name, folder, manifest.base_sha256, manifest.context_length, frozenset(known))


def find_probe(base: str) -> Path | None:
    """Return the router's probe for a base: one trained here, else the shipped one, else None."""
    name = f"probe-{base}.npz"
    candidates = (places.trained_probes() / name, places.shelf("router") / "weights" / name)
    return next((path for path in candidates if path.is_file()), None)


def _task_for(specialist: Specialist | None, routed: Task) -> Task:
    """A specialist that was called by name for a task it does not do answers as for its first one."""
    if specialist is None or routed in specialist.card.tasks:
        return routed
    return specialist.card.tasks[0]
