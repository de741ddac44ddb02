"""System prompt and request in, prompt tokens out, never more of them than the context window holds."""

from collections.abc import Sequence
from typing import Any

from guild.contract import Base
from guild.errors import ContextOverflow, ModelError

_MARK = "\ue000"
"""Stands for the user's text while the template is rendered; a private character, which no template holds."""


def prompt_tokens(tokenizer: Any, system: str | None, request: str) -> list[int]:
    """Return the token ids of one chat turn, ending where the assistant's answer begins.

    `tokenizer` is mlx-lm's wrapper with the model's own chat template. With `system` None the template's default applies. The
    request is tokenised apart and as plain text: whatever it says, it cannot end its turn or begin a system prompt.
    """
    messages = [{"role": "user", "content": _MARK}]
    if system is not None:
        messages.insert(0, {"role": "system", "content": system})
    before, _, after = _render(tokenizer, messages, answer=True).partition(_MARK)
    return [*_template(tokenizer, before), *_plain(tokenizer, request), *_template(tokenizer, after)]


def answer_tokens(tokenizer: Any, answer: str) -> list[int]:
    """Return the token ids of an answer as a model should write it, the one that ends it included."""
    question = {"role": "user", "content": ""}
    whole = _render(tokenizer, [question, {"role": "assistant", "content": _MARK}], answer=False)
    ending = _template(tokenizer, whole.partition(_MARK)[2])
    ends = [number for number, token in enumerate(ending) if token in tokenizer.eos_token_ids]
    # Where a template closes no turn, the tokenizer's own end does.
    closing = ending[: ends[0] + 1] if ends else [tokenizer.eos_token_id]
    return [*_plain(tokenizer, answer), *closing]


def load_tokenizer(base: Base) -> Any:
    """Load a base's tokenizer without its weights, as mlx-lm's wrapper; raises ModelError when it is damaged."""
    from guild.compute.backend import ready

    # mlx-lm imports MLX, which must not come before the fast BLAS.
    ready()
    from mlx_lm.utils import load_tokenizer as load

    try:
        return load(base.folder)
    except (OSError, ValueError, KeyError) as error:
        raise ModelError(f"{base.folder}: its tokenizer cannot be loaded ({error}); pull it again") from None


def user_turn(tokenizer: Any, parts: Sequence[str]) -> list[list[int]]:
    """Return the token ids of each part of a user turn, up to where the answer begins, without the template's system prompt.

    The parts are tokenised apart, so that the tokens of one never depend on its neighbours. What the template renders for an
    empty system prompt is cut off in front; where a template does not put turns one after another, it stays.
    """
    system = {"role": "system", "content": ""}
    whole = _render(tokenizer, [system, {"role": "user", "content": _MARK}], answer=True)
    before, _, after = whole.removeprefix(_render(tokenizer, [system], answer=False)).partition(_MARK)
    tokens = [_plain(tokenizer, part) for part in parts]
    tokens[0] = [*_template(tokenizer, before), *tokens[0]]
    tokens[-1] = [*tokens[-1], *_template(tokenizer, after)]
    return tokens


def _render(tokenizer: Any, messages: list[dict[str, str]], *, answer: bool) -> str:
    return str(tokenizer.apply_chat_template(messages, add_generation_prompt=answer, tokenize=False))


def _template(tokenizer: Any, text: str) -> list[int]:
    return [int(token) for token in tokenizer.encode(text, add_special_tokens=False)]


def _plain(tokenizer: Any, text: str) -> list[int]:
    return [int(token) for token in tokenizer.encode(text, add_special_tokens=False, split_special_tokens=True)]


def check_fits(prompt: int, context: int) -> None:
    """Refuse a prompt of so many tokens that no answer fits behind it; raises ContextOverflow with the numbers."""
    if prompt >= context:
        raise ContextOverflow(
            f"the request takes {prompt} tokens with its prompt, but the context window holds {context}; "
            f"send at least {prompt - context + 1} tokens less, for instance a line range: -f FILE.go:10-40"
        )
