"""A crew of engine workers: batches of prompts in, answers out as they end.

On a CPU one process per core, each on one thread, answers about one and a half times as many tokens per second as one process on
all cores: much of a step is not in the BLAS, and leaves the other cores idle. On a GPU there is one. A batch is answered whole by
one worker, so its rows keep each other's company and its answers depend on nothing else.
"""

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from guild.compute.cores import most_workers
from guild.contract import Prompt, Reply
from guild.engine.worker import Setting
from guild.errors import ModelError

_GIB = 1024**3
_HUGE_PAGES = {"GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"}
"""Weights in pages of 2 MiB, where the system has them on request: a BLAS walks through them all at every step."""
_ONE_THREAD = {
    "MKL_THREADING_LAYER": "SEQUENTIAL",
    "MKL_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
}


class Crew:
    """Workers that answer batches side by side; a context manager, which ends them."""

    def __init__(self, setting: Setting, workers: int) -> None:
        """Start so many workers, which load the base side by side; `workers` above 1 means one thread each."""
        environment = _HUGE_PAGES | os.environ | (_ONE_THREAD if workers > 1 else {})
        self._workers: list[subprocess.Popen[str]] = []
        try:
            for _ in range(workers):
                self._workers.append(_start(environment))
                _tell(self._workers[-1], setting.to_json())
        except OSError as error:
            self.__exit__()
            raise ModelError(f"an engine worker cannot be started ({error}); is memory short?") from None

    def __enter__(self) -> "Crew":
        """Return the crew."""
        return self

    def __exit__(self, *_: object) -> None:
        """End all workers, whatever they do."""
        for worker in self._workers:
            worker.kill()
        for worker in self._workers:
            worker.wait()
            for pipe in (worker.stdin, worker.stdout):
                if pipe is not None:
                    pipe.close()

    def answer(self, batches: Sequence[Sequence[Prompt]]) -> Iterator[Reply | int]:
        """Yield each answer as it ends, and a batch's number when all of its answers have been yielded.

        Raises ModelError when a worker says what is wrong, or dies.
        """
        waiting: queue.SimpleQueue[tuple[int, Sequence[Prompt]]] = queue.SimpleQueue()
        for number, batch in enumerate(batches):
            waiting.put((number, batch))
        heard: queue.SimpleQueue[Reply | int | ModelError] = queue.SimpleQueue()
        for worker in self._workers:
            threading.Thread(target=_serve, args=(worker, waiting, heard), daemon=True).start()
        left = len(batches)
        while left:
            said = heard.get()
            if isinstance(said, ModelError):
                raise said
            left -= isinstance(said, int)
            yield said


def crew_size(device: str, base_bytes: int) -> int:
    """Return how many workers this machine carries just now: `most_workers`, as far as memory reaches.

    A worker holds the weights and about 2 GiB beside them.
    """
    free = free_memory_bytes()
    if free is None:
        return 1
    return max(1, min(most_workers(device), int(free // (base_bytes + 2 * _GIB))))


def free_memory_bytes() -> int | None:
    """Return the memory that new processes may have, as Linux says; None elsewhere."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")), None)


def _start(environment: dict[str, str]) -> "subprocess.Popen[str]":
    # A session of its own: Ctrl-C is for the one who asked, who then ends the worker.
    return subprocess.Popen(
        [sys.executable, "-m", "guild.engine.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        start_new_session=True,
    )


def _serve(
    worker: "subprocess.Popen[str]",
    waiting: "queue.SimpleQueue[tuple[int, Sequence[Prompt]]]",
    heard: "queue.SimpleQueue[Reply | int | ModelError]",
) -> None:
    """Give one worker batch after batch, and pass on what it says."""
    assert worker.stdout is not None
    try:
        while True:
            number, batch = waiting.get_nowait()
            _tell(worker, [asdict(prompt) for prompt in batch])
            for answer in _said(worker.stdout):
                if "done" in answer:
                    break
                if "error" in answer:
                    raise ModelError(answer["error"])
                if "index" in answer:
                    answer["completion_tokens"] = answer.pop("tokens")
                    heard.put(Reply(batch=number, **answer))
            else:
                code = worker.wait()
                raise ModelError(f"an engine worker ended with {code}; its last words stand above; is memory short?")
            heard.put(number)
    except queue.Empty:
        return
    except ModelError as error:
        heard.put(error)
    except (OSError, ValueError) as error:  # a line that was cut short is no JSON
        heard.put(ModelError(f"an engine worker cannot be reached ({error}); its last words stand above"))


def _said(stdout: IO[str]) -> Iterator[dict[str, Any]]:
    for line in stdout:
        yield json.loads(line)


def _tell(worker: "subprocess.Popen[str]", what: object) -> None:
    assert worker.stdin is not None
    worker.stdin.write(json.dumps(what) + "\n")
    worker.stdin.flush()
