"""The items on which models differ, with what each model answered, folded away until someone looks."""

from collections.abc import Iterator, Mapping, Sequence

from guild.report.markup import Child, Html, tag
from guild.report.page_plots import badge
from guild.report.scoreboard import Comparison, Scoreboard, TrackBoard

Answers = dict[tuple[str, str], dict[str, tuple[str, str, str]]]
"""(track, item) -> model -> (verdict, detail, answer), for the items on which models differ."""


def differing_items(board: Scoreboard, answers: Answers) -> Iterator[Html]:
    """Yield for each track which items were gained and lost, then those items with their answers."""
    for track in board.tracks:
        items = list(dict.fromkeys(item for one in track.comparisons for item in (*one.gained, *one.lost)))
        if items:
            yield tag("h3", track.track)
            yield from (_lists(track, one) for one in track.comparisons)
            yield tag("h4", f"Answers to these items ({len(items)})")
            yield from (_item(track, item, answers.get((track.track, item), {})) for item in sorted(items))


def _lists(track: TrackBoard, one: Comparison) -> Html:
    return tag(
        "div",
        tag("h4", f"{one.model} against {one.against} ", badge(one)),
        tag("p", tag("strong", f"Gained ({len(one.gained)}): "), _links(track, one.gained)),
        tag("p", tag("strong", f"Lost ({len(one.lost)}): "), _links(track, one.lost)),
    )


def _links(track: TrackBoard, items: Sequence[str]) -> list[Child]:
    linked = [tag("a", item, href=f"#{_anchor(track, item)}") for item in items]
    return [[link, ", " if number < len(linked) else "."] for number, link in enumerate(linked, 1)] or ["none."]


def _item(track: TrackBoard, item: str, said: Mapping[str, tuple[str, str, str]]) -> Html:
    order = [score.model for score in track.models if score.model in said]
    outcomes = ", ".join(f"{model}: {said[model][0]}" for model in order) or "no answer was kept"
    return tag(
        "details",
        tag("summary", tag("strong", item), tag("span", f" — {outcomes}", class_="size")),
        [_answer(model, *said[model]) for model in order],
        id=_anchor(track, item),
    )


def _answer(model: str, verdict: str, detail: str, text: str) -> Html:
    return tag(
        "div",
        tag("h4", f"{model}: {verdict}"),
        tag("p", "What the toolchain said:") if detail else None,
        tag("pre", detail) if detail else None,
        tag("p", "The answer:"),
        tag("pre", text) if text.strip() else tag("p", "(empty)"),
        class_="answer",
    )


def _anchor(track: TrackBoard, item: str) -> str:
    return f"{track.track}-{item}".replace(" ", "-")
