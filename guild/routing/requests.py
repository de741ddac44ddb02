"""The labelled requests on the router shelf: who wrote what, and which split it belongs to.

The split is the folder (train, dev, held-out) and the file is the author's batch, so that no author stands on both sides. This
file reads and compares; nothing here learns.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from guild import places
from guild.contract import Task
from guild.errors import RouterError

Split = Literal["train", "dev", "held-out"]

SPLITS: tuple[Split, ...] = ("train", "dev", "held-out")

_WORD = re.compile(r"\w+")


class LabelledRequest(BaseModel):
    """One line of a batch: what somebody typed, and what they wanted back."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: str = Field(min_length=1)
    task: Task
    difficulty: Literal["easy", "medium", "hard"]
    lang: str = Field(pattern=r"^[a-z]{2,3}$")
    batch: str = ""


def read_split(split: Split, folder: Path | None = None) -> list[LabelledRequest]:
    """Read all batches of one split, in the order of their names.

    Raises RouterError with file and line when a line is not a labelled request.
    """
    found: list[LabelledRequest] = []
    for path in sorted(((folder or places.shelf("router") / "requests") / split).glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            try:
                found.append(LabelledRequest.model_validate({**json.loads(line), "batch": path.stem}))
            except (ValueError, ValidationError, TypeError) as error:
                raise RouterError(f"{path}:{number}: not a labelled request ({error}); mend that line") from None
    return found


def near_duplicates(
    ours: Sequence[LabelledRequest], theirs: Sequence[LabelledRequest], overlap: float = 0.5
) -> list[tuple[LabelledRequest, LabelledRequest, float]]:
    """Return the pairs, one from each side, that share more than `overlap` of the shorter one's word trigrams.

    Requests of fewer than three words are duplicates only when all their words are the same.
    """
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    grams = [_trigrams(request.text) for request in theirs]
    for number, own in enumerate(grams):
        for gram in own:
            index[gram].append(number)
    pairs = []
    for request in ours:
        own = _trigrams(request.text)
        for number, shared in _counts(index, own).items():
            share = shared / min(len(own), len(grams[number]))
            if share > overlap:
                pairs.append((request, theirs[number], share))
    return pairs


def _counts(index: dict[tuple[str, ...], list[int]], grams: Iterable[tuple[str, ...]]) -> dict[int, int]:
    counts: dict[int, int] = defaultdict(int)
    for gram in grams:
        for number in index.get(gram, ()):
            counts[number] += 1
    return counts


def _trigrams(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    return set(zip(words, words[1:], words[2:], strict=False)) or {tuple(words) or (text,)}
