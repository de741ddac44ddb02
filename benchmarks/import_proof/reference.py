"""Asks llama.cpp: token ids of strings, and logits over a given sequence of tokens.

Runs under another Python than the rest, one that has `llama-cpp-python` and needs nothing of guild. Takes a job file
(JSON) and writes the answers beside it; `prove.py` writes the one and reads the other.
"""

import json
import sys
from pathlib import Path

import llama_cpp
import numpy as np


def main() -> None:
    """Do the jobs of one file: [{"gguf", "strings", "tokens"?, "answer"}, …]."""
    for job in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")):
        wants_logits = bool(job.get("tokens"))
        model = llama_cpp.Llama(
            job["gguf"], vocab_only=not wants_logits, logits_all=wants_logits, n_ctx=512, n_batch=512, verbose=False
        )
        ids = [model.tokenize(text.encode(), add_bos=False, special=True) if text else [] for text in job["strings"]]
        answer = {"llama_cpp_python": llama_cpp.__version__, "ids": ids}
        Path(job["answer"]).write_text(json.dumps(answer), encoding="utf-8")
        if wants_logits:
            model.eval(job["tokens"])
            np.save(Path(job["answer"]).with_suffix(".npy"), np.array(model.scores[: len(job["tokens"])], np.float32))
        model.close()


main()
