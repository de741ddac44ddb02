"""Pairs: what a model is asked and what it should answer, and the data set that they make.

How a pair comes about is told by its source. A data set is three files, the same to the byte for the same pairs:

    train.jsonl    one pair a line
    valid.jsonl    pairs of families that are kept apart, for the validation loss
    card.json      counts, lengths, sources, what was dropped and why, near neighbours, hashes
"""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any, Literal

from guild.contract import Track
from guild.disk import storing
from guild.errors import TrainingError

Source = Literal["curriculum", "mutant", "library", "harvest"]
TRAIN, VALID, CARD = "train.jsonl", "valid.jsonl", "card.json"


@dataclass(frozen=True, slots=True)
class Pair:
    """One pair. `ident` is unique in its set; `tokens` counts both messages and all that the template adds."""

    ident: str
    track: Track
    source: Source
    problem: str
    family: str
    user: str
    answer: str
    tokens: int = 0


@dataclass(frozen=True, slots=True)
class Dropped:
    """A pair that was left out, and why."""

    ident: str
    reason: str


@dataclass(frozen=True, slots=True)
class DataSet:
    """Pairs to train on, pairs to validate on, and the card that tells of both."""

    train: tuple[Pair, ...]
    valid: tuple[Pair, ...]
    card: dict[str, Any]

    @property
    def sha256(self) -> str:
        """Return the hash over all pairs."""
        return hashlib.sha256((pair_lines(self.train) + "\0" + pair_lines(self.valid)).encode()).hexdigest()


def make_card(
    train: Sequence[Pair], valid: Sequence[Pair], dropped: Sequence[Dropped], more: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the card of a data set; `more` is added to it as it is."""
    lengths = sorted(pair.tokens for pair in train) or [0]
    return {
        "pairs": {"train": len(train), "valid": len(valid)},
        "families": {"train": len({p.family for p in train}), "valid": sorted({p.family for p in valid})},
        "tracks": dict(sorted(Counter(pair.track for pair in train).items())),
        "sources": dict(sorted(Counter(pair.source for pair in train).items())),
        "tokens": {
            "sum": sum(lengths),
            "median": median(lengths),
            "p95": lengths[int(0.95 * (len(lengths) - 1))],
            "most": lengths[-1],
        },
        "dropped": reasons(dropped),
        **more,
    }


def reasons(dropped: Sequence[Dropped]) -> dict[str, int]:
    """Return how many were left out for each reason."""
    return dict(sorted(Counter(one.reason for one in dropped).items()))


def split_families(pairs: Sequence[Pair], share: float) -> tuple[list[Pair], list[Pair]]:
    """Return the pairs to train and to validate on: whole families, in the order of a hash, until the share is reached."""
    order = sorted({pair.family for pair in pairs}, key=lambda family: hashlib.sha256(family.encode()).hexdigest())
    wanted, apart = share * len(pairs), set[str]()
    for family in order[:-1]:
        if sum(pair.family in apart for pair in pairs) >= wanted:
            break
        apart.add(family)
    return [p for p in pairs if p.family not in apart], [p for p in pairs if p.family in apart]


def write_data(folder: Path, data: DataSet) -> None:
    """Write a data set; raises StorageError."""
    with storing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / TRAIN).write_text(pair_lines(data.train), encoding="utf-8")
        (folder / VALID).write_text(pair_lines(data.valid), encoding="utf-8")
        (folder / CARD).write_text(json.dumps(data.card, indent=1) + "\n", encoding="utf-8")


def read_data(folder: Path) -> DataSet:
    """Read a data set; raises TrainingError with the file and line at fault."""
    try:
        card = json.loads((folder / CARD).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise TrainingError(f"{folder / CARD}: cannot be read ({error}); run: guild data build {folder.name}") from None
    return DataSet(read_pairs(folder / TRAIN), read_pairs(folder / VALID), card)


def read_pairs(path: Path) -> tuple[Pair, ...]:
    """Read JSON lines of pairs; raises TrainingError with the file and line at fault."""
    try:
        # Not `splitlines`: a pair may hold what that takes for the end of a line, such as U+2028.
        lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise TrainingError(f"{path}: cannot be read ({error}); build the data again") from None
    pairs = []
    for number, line in enumerate(lines if lines != [""] else [], start=1):
        try:
            pairs.append(Pair(**json.loads(line)))
        except (ValueError, TypeError) as error:
            raise TrainingError(f"{path}:{number}: not a pair ({error}); build the data again") from None
    return tuple(pairs)


def pair_lines(pairs: Sequence[Pair]) -> str:
    """Return pairs as JSON lines."""
    return "".join(json.dumps(asdict(pair), ensure_ascii=False) + "\n" for pair in pairs)
