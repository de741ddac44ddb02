import pytest

from guild.report.markup import Html, joined, tag


def test_text_is_escaped_and_markup_is_not() -> None:
    assert tag("p", "a < b & c", tag("b", "d")) == "<p>a &lt; b &amp; c<b>d</b></p>"
    assert isinstance(tag("p"), Html)


def test_children_may_be_nested_missing_or_made_one_by_one() -> None:
    assert joined([None, ["a", (tag("i", letter) for letter in "bc")], ()]) == "a<i>b</i><i>c</i>"


def test_attributes_are_escaped_and_may_be_left_out() -> None:
    shown = tag("a", "x", href='"><script>', class_="b", aria_label="c", hidden=True, title=None, open=False, x=1.5)
    assert shown == '<a href="&quot;&gt;&lt;script&gt;" class="b" aria-label="c" hidden x="1.5">x</a>'


def test_elements_without_an_end() -> None:
    assert tag("meta", name="a") == '<meta name="a">'
    assert tag("rect", width=1) == '<rect width="1"/>'
    assert tag("rect", tag("title", "a"), width=1) == '<rect width="1"><title>a</title></rect>'


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\tb\nc", "a\tb\nc"),
        ("a\x00b\x1b[31m", "a␀b␛[31m"),
        ("if admin\u202e{", "if admin&lt;U+202E&gt;{"),
        ("\x7f\x85", "&lt;U+007F&gt;&lt;U+0085&gt;"),
        ("\ud800", "?"),
        ("naïve 😀", "naïve 😀"),
    ],
)
def test_what_would_not_be_seen_is_shown(text: str, shown: str) -> None:
    assert joined(text) == shown
