"""What a training leaves on the disk while it runs: its state, its log, and an adapter for each validation.

    run.json                  what is trained: recipe, data, base, versions; a training is resumed only as what it was
    log.jsonl                 one line per step, and one per validation
    state.safetensors         matrices, optimizer and step, replaced as a whole now and then: what a resumed training starts from
    checkpoints/000123/       an adapter folder as `mlx_lm.lora` writes it, in float16

Everything is written beside its place and moved there, so that a kill at any moment leaves the old or the new.
"""

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np

from guild.disk import storing
from guild.errors import TrainingError, UsageError

ADAPTER_WEIGHTS, ADAPTER_CONFIG = "adapters.safetensors", "adapter_config.json"
_RUN, _LOG, _STATE, _STEP = "run.json", "log.jsonl", "state.safetensors", "step"


@dataclass(frozen=True, slots=True)
class Saved:
    """Where a training was left: the number of steps done, matrices and optimizer by name, and the log up to there."""

    step: int
    state: dict[str, mx.array]
    log: list[dict[str, Any]]


class RunFolder:
    """The folder of one training."""

    def __init__(self, folder: Path) -> None:
        """Take a folder, which need not exist."""
        self.folder = folder

    @property
    def unfinished(self) -> bool:
        """Tell whether a training was begun here that has a state to go on from."""
        return (self.folder / _RUN).is_file() and (self.folder / _STATE).is_file()

    def begin(self, identity: Mapping[str, Any]) -> None:
        """Begin anew, dropping whatever lay here."""
        with storing(self.folder):
            shutil.rmtree(self.folder, ignore_errors=True)
            self.folder.mkdir(parents=True)
            (self.folder / _LOG).touch()
            _replace(self.folder / _RUN, json.dumps(identity, indent=1, sort_keys=True))

    def resume(self, identity: Mapping[str, Any]) -> Saved:
        """Return where the training was left.

        Raises UsageError where it was of another recipe, data or base, TrainingError where it cannot be read.
        """
        try:
            was = json.loads((self.folder / _RUN).read_text(encoding="utf-8"))
            state = mx.load(str(self.folder / _STATE))
            mx.eval(state)
        except (OSError, ValueError, RuntimeError) as error:
            raise TrainingError(f"{self.folder}: cannot be read ({error}); start anew with --restart") from None
        now = json.loads(json.dumps(identity))
        if changed := sorted(key for key in {*was, *now} if was.get(key) != now.get(key)):
            raise UsageError(
                f"{self.folder}: cannot be resumed, since {', '.join(changed)} changed meanwhile; start anew with --restart"
            )
        assert isinstance(state, dict)
        step = int(np.array(state.pop(_STEP)))
        log = [line for line in self.log() if line["step"] <= step]
        with storing(self.folder):
            _replace(self.folder / _LOG, "".join(json.dumps(line) + "\n" for line in log))
        return Saved(step, state, log)

    def log(self) -> list[dict[str, Any]]:
        """Return the lines of the log; a last line that was cut short is left out."""
        lines = []
        for line in (self.folder / _LOG).read_text(encoding="utf-8").splitlines():
            try:
                lines.append(json.loads(line))
            except ValueError:
                break
        return lines

    def note(self, line: Mapping[str, Any]) -> None:
        """Add a line to the log."""
        with storing(self.folder), (self.folder / _LOG).open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")

    def save(self, step: int, state: Mapping[str, mx.array]) -> None:
        """Keep the state after so many steps."""
        with storing(self.folder):
            _replace_tensors(self.folder / _STATE, {**state, _STEP: mx.array(step)})

    def adapter(self, step: int) -> Path:
        """Return the adapter folder of a checkpoint, whether it is there or not."""
        return self.folder / "checkpoints" / f"{step:06}"

    def save_adapter(self, step: int, weights: Mapping[str, mx.array], config: Mapping[str, Any]) -> None:
        """Write a checkpoint's adapter folder in float16."""
        folder = self.adapter(step)
        with storing(folder):
            folder.mkdir(parents=True, exist_ok=True)
            halved = {name: value.astype(mx.float16) for name, value in weights.items()}
            _replace_tensors(folder / ADAPTER_WEIGHTS, halved)
            _replace(folder / ADAPTER_CONFIG, json.dumps(config, indent=1) + "\n")


def _replace(path: Path, text: str) -> None:
    beside = path.with_name(path.name + ".new")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def _replace_tensors(path: Path, tensors: dict[str, mx.array]) -> None:
    beside = path.with_name(path.name + ".new")
    # Given a name instead, MLX says of a full disk no more than that it could not write.
    with beside.open("wb") as file:
        mx.save_safetensors(file, tensors)
    beside.replace(path)
