"""Proves the GGUF importer against llama.cpp: token ids on 1,000 strings, and logits over 200 positions of Go source.

    python -m benchmarks.import_proof.prove --llama-python PYTHON NAME=FILE.gguf … [--write]

PYTHON is an interpreter that has llama-cpp-python. Every FILE is imported as float32 into a temporary folder by
guild's own importer, loaded with stock `mlx_lm.load`, and compared. Besides, each known pre-tokenizer is tried with
the first file's vocabulary, and the SentencePiece kind with one that is trained here. `--write` keeps the result in
results.json and RESULTS.md. Exits with 1 unless all ids are equal and the most likely token agrees at 98 % of the
positions. Not part of CI.
"""

import argparse
import datetime
import importlib.metadata
import json
import platform
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path
from typing import Any

from guild.compute import blas

fast = blas.preload()

import mlx.core as mx  # noqa: E402
import mlx_lm  # noqa: E402
import numpy as np  # noqa: E402

from benchmarks.import_proof.dequantised import write_twin  # noqa: E402
from benchmarks.import_proof.strings import DEPARTURES, go_text, proof_strings  # noqa: E402
from benchmarks.import_proof.vocabularies import pre_tokenizer_vocabularies, sentencepiece_vocabulary  # noqa: E402
from guild.models.gguf_import import import_gguf, inspect_gguf  # noqa: E402

HERE = Path(__file__).parent
POSITIONS = 200
BAR = 0.98


def main() -> None:
    """Compare, report, and exit 0 or 1."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--llama-python", required=True)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("models", nargs="+", metavar="NAME=FILE.gguf")
    asked = parser.parse_args()
    files = {name: Path(file) for name, file in (model.split("=", 1) for model in asked.models)}
    with tempfile.TemporaryDirectory() as scratch:
        result: dict[str, Any] = {
            "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
            "command": "python -m benchmarks.import_proof.prove --llama-python PYTHON "
            + " ".join(f"{name}={file.name}" for name, file in files.items()),
            "versions": {
                name: importlib.metadata.version(name)
                for name in ("mlx", "mlx-lm", "tokenizers", "transformers", "gguf")
            },
            "machine": f"{platform.system()} {platform.machine()}, MLX on {mx.default_device().type.name}, {fast.name}",
            "models": {
                name: prove_model(file, Path(scratch) / name, asked.llama_python) for name, file in files.items()
            },
            "vocabularies": prove_vocabularies(next(iter(files.values())), Path(scratch), asked.llama_python),
        }
    result["versions"]["llama-cpp-python"] = next(iter(result["models"].values()))["llama_cpp_python"]
    text = json.dumps(result, indent=2, ensure_ascii=False)
    sys.stdout.write(text + "\n")
    if asked.write:
        (HERE / "results.json").write_text(text + "\n", encoding="utf-8")
        (HERE / "RESULTS.md").write_text(as_markdown(result), encoding="utf-8")
    equal = all(p["equal"] == p["strings"] for p in [*result["models"].values(), *result["vocabularies"].values()])
    close = all(min(p["top1"], p["dequantised"]["top1"]) >= BAR for p in result["models"].values())
    sys.exit(0 if equal and close else 1)


def prove_model(file: Path, scratch: Path, llama_python: str) -> dict[str, Any]:
    """Compare one model: ids of all strings, and logits over the Go text."""
    folder = scratch / "model"
    folder.mkdir(parents=True)
    imported = inspect_gguf(file)
    import_gguf(imported, folder, "float32")
    model, tokenizer = mlx_lm.load(str(folder))
    # Qwen's own tokenizer composes text (NFC), and so does the import; llama.cpp leaves that step out, so it is
    # given composed text. How many strings that touches is part of the result.
    composes = imported.architecture == "qwen2"
    raw = proof_strings()
    strings = [unicodedata.normalize("NFC", text) if composes else text for text in raw]
    tokens = tokenizer.encode(go_text(), add_special_tokens=False)[:POSITIONS]
    twin = scratch / "twin.gguf"
    write_twin(file, twin)
    jobs = [
        {"gguf": str(file), "strings": [*strings, *raw, *DEPARTURES], "tokens": tokens},
        {"gguf": str(twin), "strings": [], "tokens": tokens},
    ]
    answer, _ = ask(llama_python, scratch, jobs)
    theirs, theirs_raw, theirs_apart = cut(answer["ids"], [len(raw), len(raw), len(DEPARTURES)])
    ours = [tokenizer.encode(text, add_special_tokens=False) for text in raw]
    apart = [tokenizer.encode(text, add_special_tokens=False) for text in DEPARTURES]
    logits = np.array(model(mx.array([tokens]))[0].astype(mx.float32))
    twin.unlink()
    return {
        "llama_cpp_python": answer["llama_cpp_python"],
        "tensor_types": sorted({tensor.type.name for tensor in imported.gguf.tensors.values()}),
        **compare_ids(raw, ours, theirs),
        "composed_strings": sum(a != b for a, b in zip(raw, strings, strict=True)),
        "equal_without_composing": sum(a == b for a, b in zip(ours, theirs_raw, strict=True)),
        "departures": compare_ids(list(DEPARTURES), apart, theirs_apart),
        "positions": len(tokens),
        **compare_logits(logits, np.load(scratch / "0.npy")),
        "dequantised": compare_logits(logits, np.load(scratch / "1.npy")),
    }


def prove_vocabularies(file: Path, scratch: Path, llama_python: str) -> dict[str, Any]:
    """Compare every known pre-tokenizer, and the SentencePiece kind, by vocabulary-only GGUF files."""
    strings = proof_strings()
    trials = [*pre_tokenizer_vocabularies(file, scratch), sentencepiece_vocabulary(scratch)]
    answers = ask(llama_python, scratch, [{"gguf": str(trial.gguf), "strings": strings} for trial in trials])
    return {
        trial.name: compare_ids(
            strings, [trial.tokenizer.encode(text, add_special_tokens=False).ids for text in strings], answer["ids"]
        )
        for trial, answer in zip(trials, answers, strict=True)
    }


def ask(llama_python: str, scratch: Path, jobs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Let llama.cpp do some jobs, in a process of its own."""
    answers = [scratch / f"{number}.json" for number in range(len(jobs))]
    placed = [job | {"answer": str(answer)} for job, answer in zip(jobs, answers, strict=True)]
    (scratch / "jobs.json").write_text(json.dumps(placed), encoding="utf-8")
    subprocess.run([llama_python, str(HERE / "reference.py"), str(scratch / "jobs.json")], check=True)
    return [json.loads(answer.read_text(encoding="utf-8")) for answer in answers]


def compare_ids(strings: list[str], ours: list[list[int]], theirs: list[list[int]]) -> dict[str, Any]:
    """Count equal id lists, and show the first few that differ."""
    differing = [
        {"text": text, "guild": a, "llama_cpp": b} for text, a, b in zip(strings, ours, theirs, strict=True) if a != b
    ]
    return {"strings": len(strings), "equal": len(strings) - len(differing), "differing": differing[:5]}


def cut(ids: list[list[int]], lengths: list[int]) -> list[list[list[int]]]:
    """Cut one list into several of the given lengths."""
    ends = np.cumsum(lengths)
    return [ids[end - length : end] for end, length in zip(ends, lengths, strict=True)]


def compare_logits(logits: np.ndarray, reference: np.ndarray) -> dict[str, float]:
    """Compare two arrays of logits, position by position."""
    return {
        "top1": float(np.mean(logits.argmax(-1) == reference.argmax(-1))),
        "correlation": float(np.mean([np.corrcoef(a, b)[0, 1] for a, b in zip(logits, reference, strict=True)])),
        "mean_kl_nats": float(np.mean(divergence(reference, logits))),
        "largest_difference": float(np.abs(logits - reference).max()),
    }


def divergence(reference: np.ndarray, logits: np.ndarray) -> np.ndarray:
    """Return the Kullback-Leibler divergence of every position, in nats."""

    def log_softmax(values: np.ndarray) -> np.ndarray:
        shifted = values.astype(np.float64) - values.max(-1, keepdims=True)
        return shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))

    p, q = log_softmax(reference), log_softmax(logits)
    return (np.exp(p) * (p - q)).sum(-1)


def as_markdown(result: dict[str, Any]) -> str:
    """Return the result as a page."""
    versions = ", ".join(f"{name} {version}" for name, version in sorted(result["versions"].items()))
    lines = [
        "# The GGUF importer against llama.cpp",
        "",
        f"{result['date']}, {result['machine']}; {versions}",
        "",
        "Every file was imported as float32 and loaded with stock `mlx_lm.load`; llama.cpp ran the same file. Strings: "
        "`strings.py`. Logits: teacher forced over `sample_go.txt`. llama.cpp rounds activations to 8 bits before "
        "every product with a quantised matrix, the import does not. So the same weights as float32 are tried as well "
        "(`dequantised`): there llama.cpp rounds only its cache of keys and values, to 16 bits.",
        "",
        "| model | ids equal | as given | positions | top token equal | correlation | mean KL, nats | largest gap |",
        "|---|---|---|---|---|---|---|---|",
    ]
    lines += [row for name, proof in result["models"].items() for row in _rows(name, proof)]
    lines += ["", *(note for name, proof in result["models"].items() for note in _notes(name, proof))]
    lines += [
        "Vocabularies alone, one for every pre-tokenizer (with the first model's tokens) and one of the SentencePiece"
    ]
    lines[-1] += " kind, strings with equal ids: " + _vocabularies(result["vocabularies"])
    return "\n".join([*lines, "", "```", result["command"] + " --write", "```", ""])


def _rows(name: str, proof: dict[str, Any]) -> list[str]:
    def figures(logits: dict[str, Any]) -> str:
        close = f"{logits['correlation']:.6f} | {logits['mean_kl_nats']:.2g} | {logits['largest_difference']:.2g}"
        return f"{proof['positions']} | {logits['top1']:.1%} | {close} |"

    types, ids = "/".join(proof["tensor_types"]), f"{proof['equal']} of {proof['strings']}"
    return [
        f"| {name}, {types} | {ids} | {proof['equal_without_composing']} | {figures(proof)}",
        f"| {name}, dequantised | | | {figures(proof['dequantised'])}",
    ]


def _notes(name: str, proof: dict[str, Any]) -> list[str]:
    notes = []
    if proof["composed_strings"]:
        notes += [
            f"{name} composes text (Unicode NFC) as Qwen's own tokenizer does; llama.cpp does not. For `ids equal` "
            f"llama.cpp was given composed text, which touched {proof['composed_strings']} strings; for `as given` "
            "the strings as they are.",
            "",
        ]
    apart = proof["departures"]
    if apart["differing"]:
        notes += [
            f"Kept apart for {name}: {apart['strings']} strings with `</s>`, of which {apart['equal']} are equal. "
            "llama.cpp takes that token for an end of text; the file, and Qwen, have it as ordinary text.",
            "",
        ]
    return notes


def _vocabularies(proofs: dict[str, Any]) -> str:
    counts = {f"{proof['equal']} of {proof['strings']}" for proof in proofs.values()}
    if len(counts) == 1:
        return f"{counts.pop()} for each of {', '.join(f'`{name}`' for name in proofs)}."
    return ", ".join(f"`{name}` {proof['equal']} of {proof['strings']}" for name, proof in proofs.items()) + "."


if __name__ == "__main__":
    main()
