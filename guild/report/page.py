"""The report of one run as a single HTML page, which asks for nothing outside itself and runs no script.

The plots are `page_plots.py`, the answers `page_answers.py`, the looks `page_style.py`.
"""

from collections.abc import Iterator, Mapping

from guild.report.footnotes import APART, FOOTNOTES
from guild.report.markup import Child, Html, tag
from guild.report.page_answers import Answers, differing_items
from guild.report.page_plots import badge, differences, kind_of, rates, verdicts
from guild.report.page_style import STYLE
from guild.report.scoreboard import Part, Scoreboard, TrackBoard
from guild.report.wording import number_of, percent, sentence, title

__all__ = ["Answers", "page"]

# Whatever a model wrote, a browser fetches and runs nothing of it.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def page(board: Scoreboard, answers: Answers) -> str:
    """Return one self-contained HTML page of a board, with the answers on which models differ."""
    name = f"{board.suite} ({board.split}) on {board.base}"
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", f"guild bench: {name}"),
        tag("style", Html(STYLE)),
    )
    body = tag("body", tag("header", _header(board, name)), tag("main", _sections(board, answers)))
    return f"<!doctype html>\n{tag('html', head, body, lang='en')}\n"


def _header(board: Scoreboard, name: str) -> Iterator[Html]:
    models = list(dict.fromkeys(score.model for track in board.tracks for score in track.models))
    yield tag("h1", f"guild bench: {name}")
    yield tag(
        "p",
        f"{number_of(len(models), 'model')} ({', '.join(models)}) answered requests about "
        f"{number_of(board.problems, 'Go problem')}. Each answer was compiled and run "
        "by the Go toolchain against tests that the models did not see.",
        class_="lede",
    )
    yield from (tag("p", tag("strong", "Warning: "), warning, class_="warning") for warning in board.warnings)


def _sections(board: Scoreboard, answers: Answers) -> Iterator[Html]:
    compared = any(track.comparisons for track in board.tracks)
    if compared:
        yield _section("In short", tag("ul", _summary(board), class_="summary"))
        yield _section("Differences", differences(board))
    yield _section("Rates", rates(board))
    yield _section("What became of the answers", verdicts(board))
    if any(score.parts for track in board.tracks for score in track.models):
        yield _section("Figures apart", _apart(board))
    if compared:
        found = list(differing_items(board, answers))
        none = tag("p", "There is no item on which models differ.")
        several = "With several answers to an item, the first of each model is shown."
        yield _section("Items gained and lost", tag("p", several) if _repeated(board) else None, found or none)
    yield _section("How to read this", _terms(FOOTNOTES, without=() if _repeated(board) else ("pass@k",)))
    yield _section("The run", _facts(board))


def _section(heading: str, *children: Child) -> Html:
    ident = heading.lower().replace(" ", "-")
    return tag("section", tag("h2", heading, id=ident), children, aria_labelledby=ident)


def _summary(board: Scoreboard) -> Iterator[Html]:
    for track in board.tracks:
        for one in track.comparisons:
            yield tag("li", badge(one), " ", sentence(track, one), class_=kind_of(one))


def _apart(board: Scoreboard) -> Iterator[Html]:
    yield tag("p", "None of these decides whether an answer passes; they show where answers are lost.")
    shown = []
    for track in board.tracks:
        labels = list(dict.fromkeys(label for score in track.models for label in score.parts))
        shown += labels
        yield tag("h3", title(track.track))
        yield _apart_of(track, labels)
    yield tag("h3", "What they count")
    yield _terms({label: f"{APART[label]}." for label in dict.fromkeys(shown) if label in APART})


def _apart_of(track: TrackBoard, labels: list[str]) -> Html:
    head = [tag("th", "model", scope="col"), *(tag("th", label, scope="col", class_="number") for label in labels)]
    rows = [
        tag("tr", tag("th", score.model, scope="row"), [_part(score.parts.get(label)) for label in labels])
        for score in track.models
    ]
    table = tag(
        "table",
        tag("caption", f"Shares on {track.track}, and of how many."),
        tag("thead", tag("tr", head)),
        tag("tbody", rows),
        class_="figures",
    )
    return tag("div", table, class_="table", tabindex=0, role="region", aria_label=f"figures apart, {track.track}")


def _part(part: Part | None) -> Html:
    if part is None or part.n == 0:
        return tag("td", "—", class_="number")
    return tag("td", percent(part.value), tag("span", f" of {part.n}", class_="size"), class_="number")


def _terms(terms: Mapping[str, str], without: tuple[str, ...] = ()) -> Html:
    shown = [[tag("dt", name), tag("dd", meaning)] for name, meaning in terms.items() if name not in without]
    return tag("dl", shown, class_="terms")


def _repeated(board: Scoreboard) -> bool:
    return any(score.pass_at for track in board.tracks for score in track.models)


def _facts(board: Scoreboard) -> Html:
    facts = {
        "run": board.run,
        "n": number_of(board.problems, "problem"),
        "took": f"{board.seconds / 60:.1f} min",
    } | dict(board.facts)
    return tag("dl", [[tag("dt", name), tag("dd", value)] for name, value in facts.items()], class_="facts")
