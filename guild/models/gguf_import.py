"""Imports one GGUF file: out comes an MLX model folder that stock `mlx_lm.load` takes.

Here the steps are put in order. Staging, locks, manifests and disk space are the business of `install.py`.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from guild.models.dtype import Dtype
from guild.models.gguf_architecture import Architecture, ModelPlan, plan_model
from guild.models.gguf_file import GgufFile, read_gguf
from guild.models.gguf_tokenizer import write_tokenizer
from guild.models.gguf_vocabulary import Vocabulary, read_vocabulary
from guild.models.gguf_weights import check_types, weights_size_bytes, write_weights
from guild.models.rounding import BITS, GROUP_SIZE


@dataclass(frozen=True, slots=True)
class GgufModel:
    """A GGUF file that has been read and found importable."""

    gguf: GgufFile
    plan: ModelPlan
    vocabulary: Vocabulary

    @property
    def architecture(self) -> Architecture:
        """Return the architecture's name."""
        return self.plan.architecture

    def size_bytes(self, dtype: Dtype) -> int:
        """Return the size of the weights once imported."""
        return weights_size_bytes(self.plan, dtype)


def inspect_gguf(path: Path) -> GgufModel:
    """Read a GGUF file's header and check all that can be checked without its numbers; raises GgufError."""
    gguf = read_gguf(path)
    plan = plan_model(gguf)
    check_types(gguf)
    rows = next(weight.shape[0] for weight in plan.weights if weight.target == "model.embed_tokens.weight")
    return GgufModel(gguf, plan, read_vocabulary(gguf, rows))


def import_gguf(
    model: GgufModel, folder: Path, dtype: Dtype, on_progress: Callable[[int, int], None] | None = None
) -> None:
    """Write `config.json`, the tokenizer and the weights into an existing folder.

    `on_progress` is given the bytes of weights written and the bytes to write. Raises GgufError, and OSError as the
    disk says it.
    """
    context_length = model.plan.config["max_position_embeddings"]
    assert isinstance(context_length, int)
    # The quick parts first: a tokenizer that is refused should not cost minutes of writing.
    write_tokenizer(model.gguf, model.architecture, model.vocabulary, folder, context_length)
    config = json.dumps(_config(model, dtype), indent=2)
    (folder / "config.json").write_text(config, encoding="utf-8")
    write_weights(model.gguf, model.plan, folder, dtype, on_progress)


def _config(model: GgufModel, dtype: Dtype) -> dict[str, object]:
    ends = model.vocabulary.answer_end_ids()
    config = model.plan.config | {
        "bos_token_id": model.vocabulary.bos_id,
        "eos_token_id": ends if len(ends) > 1 else ends[0],
        "torch_dtype": "bfloat16" if dtype == "4bit" else dtype,
    }
    if dtype == "4bit":
        config["quantization"] = {"group_size": GROUP_SIZE, "bits": BITS}
    return config
