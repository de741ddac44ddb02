"""HTML and SVG elements as functions: text is escaped by construction, so that no model's answer can become markup.

A template library would add a dependency, and leave the escaping to whoever writes the template; this is all of it that a
page needs.
"""

from collections.abc import Iterable
from html import escape

_VOID = {"meta", "line", "rect", "circle"}
# Control characters would vanish, or reverse what is read (U+202E); they are shown as what they are.
_SHOWN = {code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\t\n"} | {
    code: f"<U+{code:04X}>" for code in (0x7F, *range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
}


class Html(str):
    """Text that is markup already."""

    __slots__ = ()


Child = str | Html | None | Iterable["Child"]
"""Markup, text to be escaped, nothing, or several of them."""


def tag(name: str, /, *children: Child, **attributes: str | float | bool | None) -> Html:
    """Return an element.

    Attribute names lose a trailing underscore and show others as hyphens. True gives a bare attribute, None and False none.
    """
    shown = "".join(
        f" {key.rstrip('_').replace('_', '-')}" + ("" if value is True else f'="{_text(str(value))}"')
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    if name in _VOID and not children:
        return Html(f"<{name}{shown}{'' if name == 'meta' else '/'}>")
    return Html(f"<{name}{shown}>{joined(children)}</{name}>")


def joined(children: Child) -> Html:
    """Return children one after the other."""
    if children is None:
        return Html("")
    if isinstance(children, Html):
        return children
    if isinstance(children, str):
        return Html(_text(children))
    return Html("".join(joined(child) for child in children))


def _text(text: str) -> str:
    return escape(text.translate(_SHOWN).encode("utf-8", "replace").decode("utf-8"))
