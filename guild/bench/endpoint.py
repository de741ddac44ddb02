"""A contender behind an OpenAI-compatible endpoint, such as llama.cpp's or mlx_lm's server, or a hosted model.

The `openai` client brings time limits, retries with growing pauses, and the wire format. A key is read from OPENAI_API_KEY when it
is needed, and goes nowhere else: not into the store, not into a message.
"""

import os
import queue
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from guild.bench.contender import split_endpoint
from guild.contract import Prompt, Reply
from guild.errors import ModelError, UsageError

if TYPE_CHECKING:
    from openai import OpenAI

_TIMEOUT_S = 300.0
_RETRIES = 5
_AT_ONCE = 4
_NO_KEY = "none"
"""What is sent where no key is set: local servers want none, and the client must have something."""

_Asked = queue.SimpleQueue[tuple[int, int, Prompt]]
_Heard = queue.SimpleQueue[Reply | BaseException]


def answer_by_endpoint(name: str, batches: Sequence[Sequence[Prompt]]) -> Iterator[Reply | int]:
    """Yield the answers of an endpoint named `URL#MODEL`, a few asked at once, and each batch's number at its end.

    Raises ModelError when the endpoint cannot be reached, refuses, or fails after the last retry; UsageError for a name or a key
    that cannot be sent.
    """
    with _client(name) as client:
        for number, batch in enumerate(batches):
            asked, heard = _Asked(), _Heard()
            for index, prompt in enumerate(batch):
                asked.put((number, index, prompt))
            # Daemons, and no pool: a pool would ask all that is left before an interrupted guild could end.
            for _ in range(_AT_ONCE):
                threading.Thread(target=_keep_asking, args=(client, name, asked, heard), daemon=True).start()
            for _ in batch:
                said = heard.get()
                if isinstance(said, BaseException):
                    raise said
                yield said
            yield number


def _client(name: str) -> "OpenAI":
    from openai import OpenAI

    split = split_endpoint(name)
    assert split is not None
    key = os.environ.get("OPENAI_API_KEY", "").strip() or _NO_KEY
    if not key.isascii():
        raise UsageError("OPENAI_API_KEY holds characters that no key has; set it again")
    return OpenAI(base_url=split[0], api_key=key, timeout=_TIMEOUT_S, max_retries=_RETRIES)


def _keep_asking(client: "OpenAI", name: str, asked: _Asked, heard: _Heard) -> None:
    try:
        while True:
            heard.put(_ask(client, name, *asked.get_nowait()))
    except queue.Empty:
        return
    except BaseException as error:
        # The others need not begin anything more.
        with suppress(queue.Empty):
            while True:
                asked.get_nowait()
        heard.put(error)


def _ask(client: "OpenAI", name: str, batch: int, index: int, prompt: Prompt) -> Reply:
    from openai import APIConnectionError, APIStatusError, OpenAIError

    split = split_endpoint(name)
    assert split is not None
    system = [{"role": "system", "content": prompt.system}] if prompt.system is not None else []
    began = time.perf_counter()
    try:
        said = client.chat.completions.create(
            model=split[1],
            messages=[*system, {"role": "user", "content": prompt.user}],  # type: ignore[list-item]
            max_tokens=prompt.max_tokens,
            temperature=prompt.temperature,
            top_p=prompt.top_p,
            seed=prompt.seed,
        )
    except APIConnectionError as error:
        raise ModelError(f"{name}: cannot be reached ({error}); is the server running?") from None
    except APIStatusError as error:
        # Servers like to repeat a key that they refuse.
        why = error.message.replace(client.api_key, "…")[:200]
        raise ModelError(f"{name}: answers {error.status_code} ({why}); check model name and key") from None
    except (OpenAIError, ValueError) as error:
        raise ModelError(f"{name}: answers what cannot be read ({type(error).__name__}); is it an endpoint?") from None
    # A server of another kind answers 200 with a page of its own, which the client hands on as text.
    choice = next(iter(getattr(said, "choices", None) or ()), None)
    if choice is None or choice.message is None:
        raise ModelError(f"{name}: answers without a choice; is it an OpenAI-compatible endpoint?")
    return Reply(
        batch=batch,
        index=index,
        # JSON can spell halves of characters, which no file can hold.
        text=(choice.message.content or "").encode(errors="replace").decode(),
        prompt_tokens=said.usage.prompt_tokens if said.usage else 0,
        completion_tokens=said.usage.completion_tokens if said.usage else 0,
        finish="length" if choice.finish_reason == "length" else "stop",
        seconds=time.perf_counter() - began,
    )
