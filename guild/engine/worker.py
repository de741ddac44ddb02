"""One engine in a process of its own, which answers batches: what `crew.py` starts, and talks to in JSON lines.

    python -m guild.engine.worker

The first line on stdin is the work's setting (see `Setting`), every further one a batch: a list of prompts. Each finished answer is
one line on stdout, in the order in which they end, and a batch's end is a line too. When stdin closes, whoever asked is gone: the
process ends at once, in the middle of a batch.
"""

import gc
import json
import os
import queue
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from guild.compute.backend import ready
from guild.contract import Base
from guild.errors import ContextOverflow, GuildError


@dataclass(frozen=True, slots=True)
class Setting:
    """What a worker loads: the base, adapters by name, and how many rows it decodes together."""

    base: Base
    adapters: dict[str, Path]
    rows: int

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON types."""
        base = {
            "name": self.base.name,
            "folder": str(self.base.folder),
            "sha256": self.base.sha256,
            "context_tokens": self.base.context_tokens,
            "known_sha256": sorted(self.base.known_sha256),
        }
        return {"base": base, "adapters": {name: str(path) for name, path in self.adapters.items()}, "rows": self.rows}

    @classmethod
    def from_json(cls, fields: dict[str, Any]) -> "Setting":
        """Read it back."""
        base = fields["base"]
        known = frozenset(base["known_sha256"])
        return cls(
            Base(base["name"], Path(base["folder"]), base["sha256"], base["context_tokens"], known),
            {name: Path(path) for name, path in fields["adapters"].items()},
            fields["rows"],
        )


def main() -> None:
    """Answer what comes on stdin until it closes."""
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(lines,), daemon=True).start()
    try:
        setting = Setting.from_json(json.loads(lines.get()))
        ready()
        from guild.engine.engine import Engine

        engine = Engine.load(setting.base, setting.rows, packed=True)
        for name, folder in setting.adapters.items():
            engine.load_adapter(name, folder)
        # What is loaded stays: the collector need not walk through it again and again.
        gc.freeze()
        _say({"ready": True})
        while True:
            for answer in _batch(engine, json.loads(lines.get())):
                _say(answer)
            _say({"done": True})
    except GuildError as error:
        _say({"error": str(error)})
        # At once: the thread that listens would hold up an orderly end.
        os._exit(error.exit_code)


def _listen(lines: "queue.SimpleQueue[str]") -> None:
    for line in sys.stdin:
        lines.put(line)
    os._exit(0)


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def _batch(engine: Any, prompts: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the answers of one batch; a prompt that does not fit the context window is refused, and the others go on."""
    from guild.engine.engine import Request
    from guild.engine.sampling import Sampling

    began = time.perf_counter()
    requests, running = [], []
    for index, prompt in enumerate(prompts):
        try:
            tokens = engine.prompt(prompt["system"], prompt["user"])
        except ContextOverflow as error:
            counts = {"prompt_tokens": 0, "tokens": 0, "seconds": 0.0}
            yield {"index": index, "text": "", "finish": "refused", "why": str(error), **counts}
            continue
        wishes = Sampling(
            prompt["max_tokens"],
            prompt["temperature"],
            prompt["top_p"],
            prompt["seed"],
            loop_guard=prompt["loop_guard"],
        )
        requests.append(Request(tuple(tokens), prompt["adapter"], wishes))
        running.append({"index": index, "text": "", "prompt_tokens": len(tokens), "tokens": 0})
    answers = dict(zip(engine.submit_together(requests), running, strict=True))
    while pieces := engine.step():
        for piece in pieces:
            answer = answers[piece.ticket]
            answer["text"] += piece.text
            answer["tokens"] += 1
            if piece.finish is not None:
                yield answer | {"finish": piece.finish, "seconds": time.perf_counter() - began}


if __name__ == "__main__":
    main()
