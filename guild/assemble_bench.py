"""A run of the bench, put together: suite, contenders, engine workers, judge and store.

It stands on `assemble.py`'s floor. What a run consists of is the bench's business (`plan.py`, `runner.py`), what its samples say
the report's.
"""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace

from guild.assemble import choose_base, installed_base
from guild.assemble_contenders import adapter_folders, contender_named, fingerprints, usual_contenders
from guild.bench.contender import Contender
from guild.bench.endpoint import answer_by_endpoint
from guild.bench.items import list_items
from guild.bench.judge import SCORER, ToolchainJudge
from guild.bench.ledger import Progress
from guild.bench.plan import BATCH_ROWS, Batch, Decoding, Setup, choose_problems, make_batches, sha256_of
from guild.bench.problems import Problem, Split, Suite, load_suite
from guild.bench.provenance import commit, machine, versions
from guild.bench.results import duels
from guild.bench.runner import Runner
from guild.bench.sandbox import NO_SANDBOX, Sandbox, require_sandbox
from guild.bench.toolbox import Toolbox
from guild.compute.cores import most_workers
from guild.contract import TRACKS, Base, Prompt, Reply, Track
from guild.engine.crew import Crew, crew_size
from guild.engine.worker import Setting
from guild.errors import UsageError
from guild.models.watching import Note, Watcher, unwatched
from guild.report.plan import Plan, plan_track
from guild.stats.power import least_one_sided
from guild.store.rows import RunRow, SampleRow, Status
from guild.store.store import Store, new_run_id, now

_BEAT_S = 10.0
"""How often a run's time is noted, for the case that it is killed."""


@dataclass(frozen=True, slots=True)
class BenchWishes:
    """What a run of the bench should be. `models` empty means the base and each track's own specialist."""

    tracks: tuple[Track, ...]
    suite: str = "go-core"
    split: Split = "bench"
    models: tuple[str, ...] = ()
    base: str | None = None
    limit: int | None = None
    samples: int = 1
    temperature: float | None = None
    seed: int = 0
    repeat: int = 0
    every_bug: bool = False
    loop_guard: bool = False
    unsafe_no_sandbox: bool = False
    resume: str | None = None
    workers: int | None = None

    @property
    def decoding(self) -> Decoding:
        """Return how answers are drawn: greedy for one sample, at 0.8 for several, unless a temperature is given."""
        usual = 0.0 if self.samples == 1 else 0.8
        temperature = usual if self.temperature is None else self.temperature
        if self.samples > 1 and temperature == 0:
            raise UsageError(f"{self.samples} samples at temperature 0 are all the same; give a temperature above 0")
        return Decoding(
            temperature, seed=self.seed, samples=self.samples, repeat=self.repeat, loop_guard=self.loop_guard
        )


class BenchRun:
    """One run, from wishes to samples; opened by `prepare_run`."""

    def __init__(
        self, wishes: BenchWishes, suite: Suite, base: Base, contenders: Sequence[Contender], watch: Watcher
    ) -> None:
        """Take what the wishes mean on this machine."""
        self.wishes, self.suite, self.base, self.contenders, self._watch = wishes, suite, base, contenders, watch

    @property
    def problems(self) -> list[Problem]:
        """Return the problems that are run."""
        return choose_problems(self.suite, self.wishes.limit, self.wishes.seed)

    def batches(self) -> list[Batch]:
        """Return all batches."""
        return make_batches(
            self.problems,
            self.wishes.tracks,
            self.contenders,
            self.wishes.decoding,
            Setup(self.base.sha256, _answer_versions()),
            # Not how many workers memory carries just now: a resumed run shall have the same plan.
            lanes=most_workers(_answer_versions()["device"]),
            every_bug=self.wishes.every_bug,
        )

    def run(
        self, store: Store, command: str, progress: Callable[[Progress], None] = lambda _: None
    ) -> tuple[RunRow, list[SampleRow]]:
        """Answer and judge everything that the store does not hold yet; return the finished run and its samples.

        Raises InfraError and ModelError; the run is then kept as failed, and the same command takes it up again.
        """
        tools = Toolbox.open(self._sandbox())
        batches = self.batches()
        row = self._begin(store, batches, tools, command)
        if row.status != "running":
            store.take_up_run(row.id)
            self._watch(Note(f"guild: taking up run {row.id} where it was left"))
        ended: Status = "failed"
        clock = _Clock()

        def watch(so_far: Progress) -> None:
            if clock.since() > _BEAT_S:
                store.spend(row.id, clock.lap())
            progress(so_far)

        try:
            runner = Runner(store, row.id, ToolchainJudge(tools), self._answer, watch, os.cpu_count() or 1)
            samples = runner.run(batches)
            ended = "done"
        except KeyboardInterrupt:
            ended = "interrupted"
            self._watch(Note(f"guild: run {row.id} is kept as far as it came; the same command goes on with it"))
            raise
        finally:
            store.finish_run(row.id, ended, clock.lap())
        return store.run(row.id), samples

    def _sandbox(self) -> Sandbox:
        if self.wishes.unsafe_no_sandbox:
            self._watch(Note("guild: WITHOUT a sandbox: code that a model wrote runs with your rights"))
            return NO_SANDBOX
        return require_sandbox()

    def _begin(self, store: Store, batches: Sequence[Batch], tools: Toolbox, command: str) -> RunRow:
        """Return the run that is to be filled: the one named, an unfinished one of the same identity, or a new one."""
        options = {
            name: value
            for name, value in asdict(self.wishes).items()
            if name not in ("tracks", "suite", "split", "models", "base", "resume", "workers")
        }
        options["fingerprints"] = {one.name: fingerprints(one) for one in self.contenders}
        keys = sorted(one.key for batch in batches for one in batch.wanted)
        judged_by = {"scorer": SCORER, **tools.identity}
        identity = sha256_of({"keys": keys, "suite": self.suite.sha256, "judge": judged_by})
        fresh = RunRow(
            id=new_run_id(),
            started=now(),
            command=command,
            commit=commit(),
            suite=self.suite.name,
            suite_sha256=self.suite.sha256,
            split=self.wishes.split,
            base=self.base.name,
            base_sha256=self.base.sha256,
            models=tuple(contender.name for contender in self.contenders),
            tracks=self.wishes.tracks,
            identity=identity,
            machine=machine(),
            versions=_answer_versions() | {"go": tools.go.version, "sandbox": tools.sandbox.kind, "scorer": SCORER},
            options=options | {"batch_rows": BATCH_ROWS, "problems": len(self.problems)},
        )
        if self.wishes.resume is not None:
            named = store.run(self.wishes.resume)
            if named.identity != identity:
                raise UsageError(
                    f"run {named.id!r} was {named.command!r}, on other code, models or problems than now; start a new run"
                )
            return replace(named, status="interrupted")
        found = store.find_unfinished(identity)
        if found is not None:
            return replace(found, status="interrupted")
        store.begin_run(fresh)
        return fresh

    def _answer(self, endpoint: str | None, batches: Sequence[Sequence[Prompt]]) -> Iterator[Reply | int]:
        if endpoint is not None:
            yield from answer_by_endpoint(endpoint, batches)
            return
        setting = Setting(self.base, adapter_folders(self.contenders, self.base.name), BATCH_ROWS)
        with Crew(setting, min(self._workers(), len(batches))) as crew:
            yield from crew.answer(batches)

    def _workers(self) -> int:
        if self.wishes.workers is not None:
            return self.wishes.workers
        from guild.compute.backend import ready

        weights = sum(path.stat().st_size for path in self.base.folder.glob("*.safetensors"))
        return crew_size(ready().device, weights)


class _Clock:
    """Seconds since the last lap."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def since(self) -> float:
        return time.monotonic() - self._began

    def lap(self) -> float:
        spent = self.since()
        self._began += spent
        return spent


def prepare_run(wishes: BenchWishes, watch: Watcher = unwatched) -> BenchRun:
    """Read the suite, choose base and contenders; raises UsageError, CardError, and what pulling a base may raise."""
    _check(wishes)
    suite = load_suite(wishes.suite).split(wishes.split)
    base = choose_base(wishes.base)
    contenders = _contenders(wishes, base)
    return BenchRun(wishes, suite, installed_base(base, watch), contenders, watch)


def plan_run(wishes: BenchWishes) -> Plan:
    """Say what a run could show, and how many answers it takes; loads and pulls nothing."""
    _check(wishes)
    suite, base = load_suite(wishes.suite).split(wishes.split), choose_base(wishes.base)
    contenders, problems = _contenders(wishes, base), choose_problems(suite, wishes.limit, wishes.seed)
    items = {track: list_items(problems, track, every_bug=wishes.every_bug) for track in wishes.tracks}
    running = {track: [one.name for one in contenders if track in one.system] for track in wishes.tracks}
    return Plan(
        suite=suite.name,
        split=wishes.split,
        base=base,
        models=tuple(contender.name for contender in contenders),
        tracks=tuple(plan_track(track, [item.problem.family for item in items[track]]) for track in wishes.tracks),
        answers=sum(len(items[track]) * len(running[track]) for track in wishes.tracks) * wishes.samples,
        least_one_sided=least_one_sided(),
        comparisons=sum(len(duels(names)) for names in running.values()),
    )


def _check(wishes: BenchWishes) -> None:
    """Refuse what contradicts itself before a base of half a gigabyte is pulled for it."""
    _ = wishes.decoding


def _contenders(wishes: BenchWishes, base: str) -> list[Contender]:
    if not wishes.models:
        return usual_contenders(base, wishes.tracks)
    return [contender_named(name, base, wishes.tracks) for name in dict.fromkeys(wishes.models)]


def _answer_versions() -> dict[str, str]:
    """Return the versions that decide which tokens an engine draws, and the device it draws them on."""
    from guild.compute.backend import ready

    backend = ready()
    from guild.compute import matrix_units

    products = {"products": "bfloat16"} if matrix_units.usable() else {}
    return versions() | {"device": backend.device, "blas": backend.blas.name} | products


def tracks_named(names: Sequence[str]) -> tuple[Track, ...]:
    """Return tracks in their usual order, all four where none is named; raises UsageError for an unknown one."""
    for name in names:
        if name not in TRACKS:
            raise UsageError(f"no track {name!r}; there are: {', '.join(TRACKS)}")
    return tuple(track for track in TRACKS if not names or track in names)
