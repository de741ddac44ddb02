import pytest

from guild.routing.segments import CUT, segment, shorten

HANDLER = """func (s *Server) handle(w http.ResponseWriter, r *http.Request) {
\tid := r.PathValue("id")
\tif id == "" {
\t\thttp.Error(w, "no id", 400)
\t\treturn
\t}

\tfmt.Fprintln(w, id)
}"""


def test_unfenced_code_and_prose_are_told_apart() -> None:
    parts = segment(
        f"can you look at this, it 404s for ids with a slash\n\n{HANDLER}\n\nthe route is /x/{{id}}, thanks"
    )
    assert parts.prose == "can you look at this, it 404s for ids with a slash\n\nthe route is /x/{id}, thanks"
    assert parts.code.strip() == HANDLER


def test_fenced_lines_are_code_whatever_they_look_like() -> None:
    parts = segment("why?\n```\nthis is plain prose in a fence\n```\nplease tell me")
    assert parts.code == "this is plain prose in a fence"
    assert parts.prose == "why?\nplease tell me"


def test_an_ask_in_a_comment_is_found() -> None:
    text = HANDLER.replace("\tfmt.Fprintln", "\t// make this return JSON instead\n\tfmt.Fprintln")
    assert segment(text).comments == "// make this return JSON instead"


@pytest.mark.parametrize(
    "prose",
    [
        "write tests for Parse (the one in parse.go)",
        "does `x := <-ch` block when ch is closed?",
        "Bitte schreib mir Tests für ParseLabels.",
        "给下面的函数补单元测试",
        "fix it",
        "why is len(s) 4 and not 2?",
    ],
)
def test_a_sentence_that_mentions_code_is_prose(prose: str) -> None:
    assert segment(prose).prose == prose


def test_nothing_is_lost() -> None:
    text = f"before\n{HANDLER}\nafter the code comes this."
    assert "\n".join(line.text for line in segment(text).lines) == text


def test_short_requests_stay_as_they_are() -> None:
    assert shorten("tests pls", 100) == "tests pls"


@pytest.mark.parametrize("where", ["before", "after", "middle"])
def test_a_long_paste_is_cut_in_its_middle_and_never_at_the_ask(where: str) -> None:
    ask = "Explain to me why the second request hangs here."
    code = HANDLER * 40
    text = {
        "before": f"{ask}\n\n{code}",
        "after": f"{code}\n\n{ask}",
        "middle": f"{code}\n\n{ask}\n\n{code}",
    }[where]
    short = shorten(text, 1000)
    assert ask in short
    assert CUT in short
    assert len(short) <= 1100
    assert "func (s *Server)" in short


def test_an_ask_in_a_comment_survives_the_cut() -> None:
    code = "\n".join(f"\tx{n} := f({n})" for n in range(500))
    short = shorten(f"func main() {{\n{code}\n\t// rename these to something sane\n{code}\n}}", 1000)
    assert "// rename these to something sane" in short


def test_prose_beyond_the_budget_keeps_both_ends() -> None:
    words = " ".join(f"word{n}" for n in range(5000))
    short = shorten(f"Review my parser. {words} And tell me whether it leaks.", 800)
    assert short.startswith("Review my parser.")
    assert short.endswith("tell me whether it leaks.")
    assert len(short) <= 800
