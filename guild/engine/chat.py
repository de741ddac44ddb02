"""System prompt and request in, prompt tokens out, never more of them than the context window holds."""

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


def user_turn(tokenizer: Any, request: str) -> list[int]:
    """Return the token ids of a user turn alone, up to where the answer begins, without the template's system prompt.

    What the template renders for an empty system prompt is cut off in front; where a template does not put turns one after
    another, the whole rendering stays.
    """
    system = {"role": "system", "content": ""}

    def render(messages: list[dict[str, str]], *, answer: bool) -> str:
        return str(tokenizer.apply_chat_template(messages, add_generation_prompt=answer, tokenize=False))

    whole = render([system, {"role": "user", "content": request}], answer=True)
    return [
        int(token)
        for token in tokenizer.encode(whole.removeprefix(render([system], answer=False)), add_special_tokens=False)
    ]


def check_fits(prompt: int, context: int) -> None:
    """Refuse a prompt of so many tokens that no answer fits behind it; raises ContextOverflow with the numbers."""
    if prompt >= context:
        raise ContextOverflow(
            f"the request takes {prompt} tokens with its prompt, but the context window holds {context}; "
            f"send at least {prompt - context + 1} tokens less, for instance a line range: -f FILE.go:10-40"
        )
