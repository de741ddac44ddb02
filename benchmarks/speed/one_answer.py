"""One answer in a process of its own, for `fast_blas.py`: prints its times as JSON.

    python -m benchmarks.speed.one_answer stock|guild MODEL_FOLDER PROMPT_TOKENS TOKENS

`stock` imports mlx-lm as it is and nothing of guild's; `guild` puts the fast BLAS below it. Both then run mlx-lm's
own `stream_generate`, so that the BLAS is all that differs. A first short answer warms up.
"""

import json
import sys
import time


def main() -> None:
    """Run as the command line says."""
    side, folder, prompt_tokens, tokens = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    if side == "guild":
        from guild.compute.backend import ready

        ready()
    import mlx_lm

    model, tokenizer = mlx_lm.load(folder)
    text = (
        "package stack\n\ntype Stack[T any] struct { items []T }\n\nfunc (s *Stack[T]) Push(item T) {\n" * prompt_tokens
    )
    prompt = tokenizer.encode(text)[:prompt_tokens]
    list(mlx_lm.stream_generate(model, tokenizer, prompt[:2], max_tokens=2))
    began, stamps = time.perf_counter(), []
    for _ in mlx_lm.stream_generate(model, tokenizer, prompt, max_tokens=tokens):
        stamps.append(time.perf_counter())
    rest_s = stamps[-1] - stamps[0]
    figures = {"first_s": stamps[0] - began, "decode": (len(stamps) - 1) / rest_s, "whole_s": stamps[-1] - began}
    json.dump(figures, sys.stdout)


if __name__ == "__main__":
    main()
