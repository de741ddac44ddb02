"""A crew of real workers over the tiny Llama: batches in, answers out, and what happens when one of them dies."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from ended import wait_for_end

from guild.contract import Base, Prompt, Reply
from guild.engine.crew import Crew, crew_size
from guild.engine.engine import Engine, Request
from guild.engine.sampling import Sampling
from guild.engine.worker import Setting
from guild.errors import ModelError

ROOT = Path(__file__).parents[2]
WORDS = ("hello", "a longer request, with commas", "why?")


def prompts(*words: str, adapter: str | None = None, most: int = 8) -> list[Prompt]:
    return [Prompt(None, word, adapter, most) for word in words]


def setting(tiny: Path, base: Base) -> Setting:
    return Setting(base, {"a": tiny / "a", "b": tiny / "b"}, rows=64)


def test_two_workers_answer_every_batch_as_one_engine_would(tiny: Path, tiny_base: Base) -> None:
    engine = Engine.load(tiny_base, packed=True)
    for name in ("a", "b"):
        engine.load_adapter(name, tiny / name)
    batches = [[*prompts(*WORDS), *prompts(*WORDS, adapter=name)] for name in ("a", "b", "a")]
    with Crew(setting(tiny, tiny_base), 2) as crew:
        said = list(crew.answer(batches))
        # A crew goes on to the next batches.
        more = list(crew.answer(batches[:1]))
    replies = {(one.batch, one.index): one for one in said if isinstance(one, Reply)}
    assert sorted(replies) == [(batch, index) for batch in range(3) for index in range(6)]
    for number, batch in enumerate(batches):
        # The end of a batch comes after all of its answers.
        assert all(said.index(number) > said.index(replies[number, index]) for index in range(6))
        for index, prompt in enumerate(batch):
            tokens = engine.prompt(None, prompt.user)
            (pieces,) = engine.complete([Request(tuple(tokens), prompt.adapter, Sampling(max_tokens=8))])
            reply = replies[number, index]
            assert reply.text == "".join(piece.text for piece in pieces)
            assert (reply.prompt_tokens, reply.completion_tokens, reply.finish) == (len(tokens), len(pieces), "length")
    texts = sorted((one.index, one.text) for one in more if isinstance(one, Reply))
    assert texts == [(index, replies[0, index].text) for index in range(6)]


def test_one_prompt_that_does_not_fit_is_refused_with_the_numbers(tiny: Path, tiny_base: Base) -> None:
    batch = [*prompts("hello"), *prompts("x" * 300), *prompts("why?")]
    with Crew(setting(tiny, tiny_base), 1) as crew:
        said = {one.index: one for one in crew.answer([batch]) if isinstance(one, Reply)}
    assert [said[index].finish for index in range(3)] == ["length", "refused", "length"]
    assert "256" in said[1].why
    assert (said[1].text, said[1].completion_tokens) == ("", 0)


def test_what_a_worker_complains_of_is_said(tiny: Path, tiny_base: Base) -> None:
    with Crew(Setting(tiny_base, {"a": tiny / "nowhere"}, 64), 1) as crew, pytest.raises(ModelError, match="nowhere"):
        list(crew.answer([prompts("hello")]))


def test_an_unknown_adapter_is_told(tiny: Path, tiny_base: Base) -> None:
    with Crew(setting(tiny, tiny_base), 1) as crew, pytest.raises(ModelError, match="adapter 'nobody': not loaded"):
        list(crew.answer([prompts("hello", adapter="nobody")]))


def test_a_worker_that_dies_ends_the_run_and_not_in_silence(tiny: Path, tiny_base: Base) -> None:
    batches = [prompts(*WORDS, most=200) for _ in range(4)]
    with Crew(setting(tiny, tiny_base), 2) as crew:
        answers = crew.answer(batches)
        next(answers)
        os.kill(crew._workers[0].pid, signal.SIGKILL)
        with pytest.raises(ModelError, match="an engine worker ended with -9"):
            list(answers)
    assert all(worker.poll() is not None for worker in crew._workers)


def test_leaving_a_crew_ends_its_workers_in_the_middle_of_a_batch(tiny: Path, tiny_base: Base) -> None:
    with Crew(setting(tiny, tiny_base), 2) as crew:
        next(crew.answer([prompts(*WORDS, most=200)]))
    assert all(worker.poll() is not None for worker in crew._workers)


ORPHANS = """
import sys
from pathlib import Path
from guild.contract import Base, Prompt
from guild.engine.crew import Crew
from guild.engine.worker import Setting

crew = Crew(Setting(Base("tiny", Path(sys.argv[1]), "ab" * 32, 100_000), {}, 64), 2)
answers = crew.answer([[Prompt(None, "hello", None, 2), Prompt(None, "hello", None, 90_000)]] * 2)
next(answers), next(answers)
print(*[worker.pid for worker in crew._workers], flush=True)
next(answers)
"""


def test_workers_end_when_whoever_asked_is_killed(tiny: Path) -> None:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", ORPHANS, str(tiny / "base")]
    # The workers inherit this pipe as their stderr: it closes when the last of them has ended.
    parent = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
    assert parent.stdout is not None
    pids = [int(word) for word in parent.stdout.readline().split()]
    assert len(pids) == 2
    parent.kill()
    _, err = parent.communicate(timeout=60)
    assert "Traceback" not in err
    # A process closes its files a moment before it is gone.
    wait_for_end(pids)


def test_a_gpu_has_one_worker_and_a_cpu_what_it_carries() -> None:
    assert crew_size("gpu", 1) == 1
    assert 1 <= crew_size("cpu", 1) <= len(os.sched_getaffinity(0))
    assert crew_size("cpu", 10**15) == 1
