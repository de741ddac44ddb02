"""A contender behind an OpenAI-compatible endpoint, such as llama.cpp's or mlx_lm's server, or a hosted model.

The `openai` client brings time limits, retries with growing pauses, and the wire format. A key is read from OPENAI_API_KEY when it
is needed, and goes nowhere else: not into the store, not into a message.
"""

import os
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TYPE_CHECKING

from guild.bench.contender import split_endpoint
from guild.contract import Prompt, Reply
from guild.errors import ModelError

if TYPE_CHECKING:
    from openai import OpenAI

_TIMEOUT_S = 300.0
_RETRIES = 5
_AT_ONCE = 4
_NO_KEY = "none"
"""What is sent where no key is set: local servers want none, and the client must have something."""


def answer_by_endpoint(name: str, batches: Sequence[Sequence[Prompt]]) -> Iterator[Reply | int]:
    """Yield the answers of an endpoint named `URL#MODEL`, a few asked at once, and each batch's number at its end.

    Raises ModelError when the endpoint cannot be reached, refuses, or fails after the last retry.
    """
    from openai import OpenAI

    split = split_endpoint(name)
    assert split is not None
    address, model = split
    key = os.environ.get("OPENAI_API_KEY") or _NO_KEY
    with (
        OpenAI(base_url=address, api_key=key, timeout=_TIMEOUT_S, max_retries=_RETRIES) as client,
        ThreadPoolExecutor(_AT_ONCE) as pool,
    ):
        try:
            for number, batch in enumerate(batches):
                asked = [
                    pool.submit(_ask, client, name, model, prompt, number, index) for index, prompt in enumerate(batch)
                ]
                for done in as_completed(asked):
                    yield done.result()
                yield number
        finally:
            pool.shutdown(cancel_futures=True)


def _ask(client: "OpenAI", name: str, model: str, prompt: Prompt, batch: int, index: int) -> Reply:
    from openai import APIConnectionError, APIStatusError

    system = [{"role": "system", "content": prompt.system}] if prompt.system is not None else []
    began = time.perf_counter()
    try:
        said = client.chat.completions.create(
            model=model,
            messages=[*system, {"role": "user", "content": prompt.user}],  # type: ignore[list-item]
            max_tokens=prompt.max_tokens,
            temperature=prompt.temperature,
            top_p=prompt.top_p,
            seed=prompt.seed,
        )
    except APIConnectionError as error:
        raise ModelError(f"{name}: cannot be reached ({error}); is the server running?") from None
    except APIStatusError as error:
        raise ModelError(
            f"{name}: answers {error.status_code} ({error.message[:200]}); check model name and key"
        ) from None
    if not said.choices:
        raise ModelError(f"{name}: answers without a choice; is it an OpenAI-compatible endpoint?")
    choice = said.choices[0]
    return Reply(
        batch=batch,
        index=index,
        text=choice.message.content or "",
        prompt_tokens=said.usage.prompt_tokens if said.usage else 0,
        completion_tokens=said.usage.completion_tokens if said.usage else 0,
        finish="length" if choice.finish_reason == "length" else "stop",
        seconds=time.perf_counter() - began,
    )
