from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tiny_gguf import HIDDEN, Tiny

from guild.errors import GgufError
from guild.models.gguf_architecture import plan_model
from guild.models.gguf_file import read_gguf


def _plan(tmp_path: Path, **changes: Any) -> Any:
    return plan_model(read_gguf(Tiny(**changes).write(tmp_path / "x.gguf")))


def test_says_what_mlx_lm_wants_to_know(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    assert plan.architecture == "llama"
    assert plan.config["rms_norm_eps"] == 1e-5
    assert plan.config["head_dim"] == 32
    assert plan.config["tie_word_embeddings"] is False
    assert "rope_scaling" not in plan.config


def test_untied_only_where_the_file_has_an_output_matrix(tmp_path: Path) -> None:
    assert _plan(tmp_path, tied=True).config["tie_word_embeddings"] is True


def test_refuses_another_architecture_by_name(tmp_path: Path) -> None:
    with pytest.raises(GgufError, match="architecture is 'gemma3'; guild imports 'llama' and 'qwen2'"):
        _plan(tmp_path, architecture="gemma3")


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"llama.expert_count": 8}, "mixture of experts"),
        ({"split.count": 3}, "one part of several"),
        ({"llama.block_count": 0}, "'llama.block_count' is 0"),
        ({"llama.block_count": 2**31}, "'llama.block_count' is 2147483648, but there are"),
        ({"llama.block_count": 3}, "tensor 'blk.2.attn_norm.weight' is missing"),
        ({"llama.block_count": 1}, "'blk.1.attn_k.weight' has no place"),
        ({"llama.attention.head_count": 3}, "no layout that mlx-lm runs"),
        ({"llama.attention.head_count_kv": [1, 2]}, "head_count_kv' is .1, 2., expected int"),
        ({"llama.rope.dimension_count": 16}, "rope.dimension_count' is 16, mlx-lm runs only 32"),
        ({"llama.embedding_length": 256}, "has the shape"),
        ({"llama.context_length": None}, "'llama.context_length' is missing"),
    ],
)
def test_refuses_what_does_not_fit(tmp_path: Path, fields: dict[str, Any], says: str) -> None:
    with pytest.raises(GgufError, match=says):
        _plan(tmp_path, fields=fields)


def test_refuses_missing_and_unknown_tensors_by_name(tmp_path: Path) -> None:
    with pytest.raises(GgufError, match=r"'token_embd.weight' is missing"):
        _plan(tmp_path, leave_out=("token_embd.weight",))
    with pytest.raises(GgufError, match=r"'blk.1.ffn_up.weight' is missing"):
        _plan(tmp_path, leave_out=("blk.1.ffn_up.weight",))
    with pytest.raises(GgufError, match=r"'blk.0.attn_q_norm.weight' has no place"):
        _plan(tmp_path, extra={"blk.0.attn_q_norm.weight": np.ones(HIDDEN, np.float32)})
