"""A training, put together: data and base become an adapter, chosen on the dev split and laid beside the specialist's card.

It stands on `assemble.py`'s floor. Learning is the training room's business, judging checkpoints the bench's.
"""

import hashlib
import json
import re
import shutil
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from guild import places
from guild.assemble import choose_base, installed_base
from guild.assemble_bench import BenchWishes, prepare_run
from guild.assemble_data import recipe_of
from guild.bench.contender import AT
from guild.bench.ledger import Progress as BenchProgress
from guild.bench.provenance import commit, versions
from guild.disk import gigabytes, storing
from guild.engine.specialist import CARD, find_specialist
from guild.errors import CardError, TrainingError, UsageError
from guild.models.watching import Note, Watcher, unwatched
from guild.report.curves import Curve, draw_curve
from guild.store.store import Store
from guild.training.pairs import Pair, read_data

if TYPE_CHECKING:
    from guild.training.rows import Row
    from guild.training.trainer import Checkpoint, Progress, Trained

_CURVE, _CARD = "curve.svg", "card.json"
_JUDGED = 3
"""How many checkpoints the dev split judges: those of the lowest validation loss."""


@dataclass(frozen=True, slots=True)
class TrainWishes:
    """What a training should be. One that was cut short is resumed or dropped only where that is said.

    `dev` is the suite whose dev split chooses the checkpoint; None leaves it to the validation loss.
    """

    name: str
    base: str | None = None
    resume: bool = False
    restart: bool = False
    dev: str | None = "go-core"


@dataclass(frozen=True, slots=True)
class Scored:
    """A checkpoint with its validation loss, and the share of dev items it passes where they were run."""

    step: int
    validation: float
    passed: float | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a training: the adapter's folder, the step it is of, and how each checkpoint did."""

    folder: Path
    step: int
    scored: tuple[Scored, ...]


class Training:
    """One specialist's training on one base."""

    def __init__(self, wishes: TrainWishes, watch: Watcher = unwatched) -> None:
        """Read recipe, data and base; raises CardError, TrainingError, ModelError or UsageError where one is missing."""
        from guild.compute.backend import ready

        self._wishes, self._watch = wishes, watch
        self.specialist = find_specialist(wishes.name)
        self.recipe = recipe_of(self.specialist)
        self.data = read_data(places.data() / wishes.name)
        self.base = installed_base(choose_base(wishes.base), watch)
        ready()
        from guild.training.checkpoints import RunFolder

        self.run = RunFolder(places.trainings() / f"{wishes.name}-{self.base.name}")
        if self.run.unfinished and not (wishes.resume or wishes.restart):
            raise UsageError(
                f"{self.run.folder}: holds a training already; go on with it with --resume, or drop it with --restart"
            )
        if wishes.resume and not self.run.unfinished:
            raise UsageError(f"{self.run.folder}: holds no training to go on with; leave --resume out")

    @property
    def identity(self) -> dict[str, Any]:
        """Return what decides the result: a training is resumed only as what it was."""
        prompts = [self.specialist.system(track) for track in self.recipe.data.tracks]
        return {
            "recipe": self.recipe.model_dump(mode="json"),
            "data_sha256": self.data.sha256,
            "base": self.base.name,
            "base_sha256": self.base.sha256,
            "prompts_sha256": hashlib.sha256(json.dumps(prompts).encode()).hexdigest(),
            "versions": versions(),
        }

    def train(self, progress: Callable[["Progress"], None]) -> "Trained":
        """Train to the end, from where it was left; raises TrainingError."""
        from guild.compute.loading import load_model
        from guild.engine.crew import free_memory_bytes
        from guild.training.halves import Halves
        from guild.training.lanes import Lanes
        from guild.training.learner import Learner
        from guild.training.memory import choose_keeping, estimate
        from guild.training.rows import plan_epoch
        from guild.training.states import States, trim
        from guild.training.trainer import Trainer, steps_of_an_epoch

        lora, steps = self.recipe.lora, self.recipe.steps
        lanes = Lanes.here()
        model, tokenizer = load_model(self.base)
        train, valid = (self._rows(pairs, tokenizer) for pairs in (self.data.train, self.data.valid))
        lengths = [row.length for row in (*train, *valid)]
        weights = sum(path.stat().st_size for path in self.base.folder.glob("*.safetensors"))
        need = estimate(model.args, weights, lora, lengths, lanes.rows_at_once(steps.batch_rows))
        keep = choose_keeping(need, free_memory_bytes())
        self._watch(
            Note(
                f"guild: {len(train)} pairs to train on, {len(valid)} to validate on; about {gigabytes(need.most)} of memory"
                + ("" if keep else ", so the lower blocks' states are read from the disk in each epoch")
            )
        )
        halves = Halves(model, lora, steps.seed)
        total = steps_of_an_epoch(len(train), steps) * steps.epochs
        trim(places.states())
        states = States(places.states(), self._decides_states(halves.first))
        learner = Learner(halves, [*train, *valid], steps, total, keep=keep, lanes=lanes, states=states)
        groups = [
            [len(train) + n for n in group] for group in plan_epoch(lengths[len(train) :], steps.batch_rows, 0, 0)
        ]
        trainer = Trainer(learner, lengths[: len(train)], groups, steps, self.run, self._config(halves.keys))
        if self._wishes.resume:
            return trainer.train(self.run.resume(self.identity), progress)
        self.run.begin(self.identity)
        return trainer.train(None, progress)

    def choose(
        self, trained: "Trained", store: Store, command: str, progress: Callable[[BenchProgress], None]
    ) -> Outcome:
        """Let the dev split choose among the checkpoints, and lay the best beside the specialist's card."""
        candidates = sorted(trained.checkpoints, key=lambda one: (one.validation, one.step))[:_JUDGED]
        passed = self._judged(candidates, store, command, progress) if self._wishes.dev else {}
        best = min(candidates, key=lambda one: (-passed.get(one.step, 0.0), one.validation))
        scored = tuple(Scored(one.step, one.validation, passed.get(one.step)) for one in trained.checkpoints)
        folder = self._lay_down(best, trained, scored)
        return Outcome(folder, best.step, scored)

    def _rows(self, pairs: Sequence[Pair], tokenizer: Any) -> list["Row"]:
        from guild.engine.chat import answer_tokens, prompt_tokens
        from guild.training.rows import Row

        most = self.recipe.data.most_tokens
        rows = []
        for pair in pairs:
            prompt = prompt_tokens(tokenizer, self.specialist.system(pair.track), pair.user)
            row = Row(tuple(prompt), tuple(answer_tokens(tokenizer, pair.answer)))
            if row.length > most:
                raise TrainingError(
                    f"pair {pair.ident!r}: has {row.length} tokens, but data.most_tokens is {most}; the data are of "
                    f"another recipe or prompt; run: guild data build {self.specialist.name}"
                )
            rows.append(row)
        return rows

    def _decides_states(self, blocks: int) -> str:
        """Return all that the states behind the first blocks depend on beside a row, to the last bit."""
        from guild.compute.backend import ready

        backend = ready()
        from guild.compute import matrix_units

        how = [backend.device, backend.blas.name, backend.compiles, matrix_units.usable(), versions()]
        return json.dumps([self.base.sha256, blocks, how])

    def _config(self, keys: Sequence[str]) -> dict[str, Any]:
        """Return the adapter's config as `mlx_lm.lora` writes it, with where it comes from."""
        lora = self.recipe.lora
        parameters = {"rank": lora.rank, "scale": lora.scale, "dropout": lora.dropout, "keys": list(keys)}
        origin = {"base": self.base.name, "base_sha256": self.base.sha256}
        return {"fine_tune_type": "lora", "num_layers": lora.layers, "lora_parameters": parameters, "guild": origin}

    def _judged(
        self, candidates: Sequence["Checkpoint"], store: Store, command: str, progress: Callable[[BenchProgress], None]
    ) -> dict[int, float]:
        """Return the share of dev items that each candidate passes, all in the same batches."""
        assert self._wishes.dev is not None
        names = {f"{self.specialist.name}{AT}{one.folder}": one.step for one in candidates}
        wishes = BenchWishes(
            self.recipe.data.tracks, suite=self._wishes.dev, split="dev", models=tuple(names), base=self.base.name
        )
        _, samples = prepare_run(wishes, self._watch).run(store, command, progress)
        found = {}
        for name, step in names.items():
            mine = [sample.passed for sample in samples if sample.model == name]
            found[step] = sum(mine) / len(mine)
        return found

    def _lay_down(self, best: "Checkpoint", trained: "Trained", scored: Sequence[Scored]) -> Path:
        """Put the adapter, its card and its curve beside the specialist's card, and name it there."""
        home = self._own_folder()
        folder = home / "adapters" / self.base.name
        curve = Curve(
            losses=tuple((line["step"], line["loss"]) for line in trained.log if "loss" in line),
            validations=tuple((one.step, one.validation) for one in trained.checkpoints),
            chosen=best.step,
        )
        card = self.identity | {
            "specialist": self.specialist.name,
            "step": best.step,
            "commit": commit(),
            "data": self.data.card,
            "checkpoints": [asdict(one) for one in scored],
            "seconds": round(sum(line.get("seconds", 0.0) for line in trained.log)),
        }
        with storing(folder):
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(best.folder, folder)
            title = f"{self.specialist.name} on {self.base.name}"
            (folder / _CURVE).write_text(draw_curve(title, curve) + "\n", encoding="utf-8")
            (folder / _CARD).write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
            _name_adapter(home / CARD, self.base.name)
        return folder

    def _own_folder(self) -> Path:
        """Return the specialist's folder, copied to GUILD_HOME first where it belongs to an installed guild."""
        if not places.is_installed(self.specialist.folder):
            return self.specialist.folder
        own = places.user_specialists() / self.specialist.name
        with storing(own):
            shutil.copytree(self.specialist.folder, own, dirs_exist_ok=True)
        return own


def _name_adapter(card: Path, base: str) -> None:
    """Name the adapter for a base in a specialist's card, in place of another; all else that is written there stays.

    Raises CardError where the card has no table of adapters that a line can be put into.
    """
    lines = card.read_text(encoding="utf-8").splitlines()
    if not any(_opens(line, "adapters") for line in lines):
        lines += ["", "[adapters]"]
    start = next(at for at, line in enumerate(lines) if _opens(line, "adapters")) + 1
    end = next((at for at in range(start, len(lines)) if _opens(lines[at], "")), len(lines))
    other = re.compile(rf"""\s*["']?{re.escape(base)}["']?\s*=""")
    named = f'"{base}" = "adapters/{base}"'
    lines[start:end] = [named, *(line for line in lines[start:end] if not other.match(line))]
    text = "\n".join(lines) + "\n"
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise CardError(
            f"{card}: cannot name the new adapter; write a table [adapters] with the line: {named}"
        ) from None
    card.write_text(text, encoding="utf-8")


def _opens(line: str, table: str) -> bool:
    """Tell whether a line of TOML opens a table, or with an empty name, any."""
    return line.replace(" ", "").startswith(f"[{table}]" if table else "[")
