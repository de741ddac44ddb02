"""System prompt and request in, prompt tokens out, never more of them than the context window holds."""

from collections.abc import Sequence
from typing import Any

from guild.errors import ContextOverflow


def prompt_tokens(tokenizer: Any, system: str | None, request: str) -> list[int]:
    """Return the token ids of one chat turn, ending where the assistant's answer begins.

    `tokenizer` is mlx-lm's wrapper with the model's own chat template. With `system` None the template's default applies.
    """
    messages = [{"role": "user", "content": request}]
    if system is not None:
        messages.insert(0, {"role": "system", "content": system})
    tokens = tokenizer.apply_chat_template(messages, add_generation_prompt=True, tokenize=True, return_dict=False)
    return [int(token) for token in tokens]


def user_turn(tokenizer: Any, parts: Sequence[str]) -> list[int]:
    """Return the token ids of a user turn alone, up to where the answer begins, without the template's system prompt.

    The parts of the turn are tokenised apart, so that the tokens of one never depend on its neighbours. What the template
    renders for an empty system prompt is cut off in front; where a template does not put turns one after another, it stays.
    """
    system, mark = {"role": "system", "content": ""}, "\ue000"

    def render(messages: list[dict[str, str]], *, answer: bool) -> str:
        return str(tokenizer.apply_chat_template(messages, add_generation_prompt=answer, tokenize=False))

    whole = render([system, {"role": "user", "content": mark}], answer=True)
    before, _, after = whole.removeprefix(render([system], answer=False)).partition(mark)
    pieces = [before + parts[0], *parts[1:]]
    pieces[-1] += after
    return [int(token) for piece in pieces for token in tokenizer.encode(piece, add_special_tokens=False)]


def check_fits(prompt: int, context: int) -> None:
    """Refuse a prompt of so many tokens that no answer fits behind it; raises ContextOverflow with the numbers."""
    if prompt >= context:
        raise ContextOverflow(
            f"the request takes {prompt} tokens with its prompt, but the context window holds {context}; "
            f"send at least {prompt - context + 1} tokens less, for instance a line range: -f FILE.go:10-40"
        )
