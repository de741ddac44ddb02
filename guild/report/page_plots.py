"""The drawn parts of the page: differences with their intervals, rates with theirs, and what became of the answers.

Each is a table whose rows hold a strip, so that every figure stands in words as well.
"""

from collections.abc import Mapping, Sequence

from guild.contract import VERDICT_MEANING
from guild.report.markup import Child, Html, tag
from guild.report.scoreboard import Comparison, Scoreboard, TrackBoard
from guild.report.svg_strips import Axis, axis_over, axis_strip, interval_strip, stacked_strip
from guild.report.wording import count, interval_of_points, outcome, p_value, percent, points, reach, size, title


def kind_of(one: Comparison) -> str:
    """Return the style sheet's word for a verdict."""
    return {"beats base": "win", "loses to base": "loss"}.get(one.verdict, "even")


def badge(one: Comparison) -> Html:
    """Return a comparison's verdict as a small label."""
    return tag("span", outcome(one), class_=f"badge {kind_of(one)}")


def differences(board: Scoreboard) -> Html:
    """Return the forest plot: each comparison's difference with its interval, beside the line of no difference."""
    compared = [one for track in board.tracks for one in track.comparisons]
    axis = axis_over([end * 100 for one in compared for end in (one.low, one.high)])
    bodies = [
        tag(
            "tbody",
            _track_row(track, 6, f"{size(track)}: {reach(track)}"),
            [_difference(one, axis) for one in track.comparisons],
        )
        for track in board.tracks
        if track.comparisons
    ]
    return _plot(
        "Each dot is how many points more (right of the line at 0) or fewer (left) of the same items a model passed than "
        "its rival; the bar is the 95 % interval. A full dot is a verdict, a hollow one is no evidence.",
        {"difference [95 %]": "number wide", "gained / lost": "number", "p after Holm": "number", "verdict": "verdict"},
        axis_strip(axis, "points", signed=True),
        bodies,
    )


def _difference(one: Comparison, axis: Axis) -> Html:
    span = interval_of_points(one.low, one.high)
    said = f"{one.model} against {one.against}: {points(one.difference)} points, 95 % interval {span}"
    return tag(
        "tr",
        tag("th", one.model, tag("span", f" against {one.against}", class_="size"), scope="row"),
        _drawing(interval_strip(axis, one.difference * 100, one.low * 100, one.high * 100, said, kind_of(one))),
        tag("td", f"{points(one.difference)} {span}", class_="number", data_label="points"),
        tag("td", f"+{len(one.gained)} / -{len(one.lost)}", class_="number", data_label="gained / lost"),
        tag("td", p_value(one.p_holm), class_="number", data_label="p"),
        tag("td", badge(one)),
    )


def rates(board: Scoreboard) -> Html:
    """Return the dot plot: each model's rate with its interval, by track."""
    scores = [score for track in board.tracks for score in track.models]
    ends = [score.rate.high for score in scores] + [rate.high for score in scores for rate in score.pass_at.values()]
    axis = axis_over([end * 100 for end in ends])
    bodies = []
    for track in board.tracks:
        rows = []
        for score in track.models:
            shown = [(score.model, f"{count(score.passed)} of {score.items}", score.rate)]
            shown += [(f"{score.model}, pass@{k}", "", rate) for k, rate in score.pass_at.items()]
            for name, passed, rate in shown:
                span = f"[{rate.low * 100:.1f}, {rate.high * 100:.1f}]"
                said = f"{name}: {percent(rate.value)}, 95 % interval {span}"
                drawn = interval_strip(axis, rate.value * 100, rate.low * 100, rate.high * 100, said, "rate")
                cells = [
                    tag("td", f"{percent(rate.value)} {span}", class_="number", data_label="rate"),
                    tag("td", passed, class_="number", data_label="passed" if passed else None),
                ]
                rows.append(tag("tr", tag("th", name, scope="row"), _drawing(drawn), cells))
        bodies.append(tag("tbody", _track_row(track, 4), rows))
    return _plot(
        "Each dot is the share of items that a model passed, in per cent; the bar is the 95 % interval. To compare models, use the "
        "differences: even where two bars overlap, one model may beat the other, since both answered the same items.",
        {"rate [95 %]": "number wide", "passed": "number"},
        axis_strip(axis, "per cent"),
        bodies,
    )


def verdicts(board: Scoreboard) -> Html:
    """Return stacked bars of what became of each model's answers, and what each verdict means."""
    scores = [score for track in board.tracks for score in track.models]
    seen = [verdict for verdict in VERDICT_MEANING if any(score.verdicts.get(verdict) for score in scores)]
    bodies = []
    for track in board.tracks:
        rows = []
        for score in track.models:
            parts = [(verdict.value, score.verdicts[verdict]) for verdict in seen if score.verdicts.get(verdict)]
            said = ", ".join(f"{name} {number}" for name, number in parts)
            strip = stacked_strip(parts, f"{score.model}: {said}")
            rows.append(tag("tr", tag("th", score.model, scope="row"), _drawing(strip), tag("td", said, class_="size")))
        bodies.append(tag("tbody", _track_row(track, 3), rows))
    drawn = _plot(
        "What the Go toolchain said of each answer: only pass counts. On test, assertion also counts tests that passed on the "
        "planted bug as well; on review, answers that named the wrong line or class, or a bug in correct code.",
        {"answers": "words"},
        None,
        bodies,
    )
    key = [[tag("dt", _swatch(verdict), verdict.value), tag("dd", VERDICT_MEANING[verdict])] for verdict in seen]
    return tag("div", drawn, tag("dl", key, class_="key"))


def _swatch(verdict: str) -> Html:
    square = tag("rect", width=16, height=16, class_=f"part {verdict}")
    return tag("svg", square, width=16, height=16, aria_hidden="true")


def _plot(caption: str, headings: Mapping[str, str], axis: Html | None, bodies: Sequence[Html]) -> Html:
    """Return a table of strips; `headings` name the columns at their right, with the style sheet's word for their width."""
    strip = [tag("span", "plot", class_="unseen"), axis]
    others = [tag("th", heading, scope="col", class_=kind) for heading, kind in headings.items()]
    row = tag(
        "tr", tag("th", "model", scope="col", class_="name"), tag("th", strip, scope="col", class_="drawing"), others
    )
    return tag("table", tag("caption", caption), tag("thead", row), list(bodies), class_="plot")


def _track_row(track: TrackBoard, columns: int, note: str | None = None) -> Html:
    said: Child = tag("span", f" {note}", class_="size") if note else None
    return tag("tr", tag("th", title(track.track), said, colspan=columns, scope="rowgroup"), class_="track")


def _drawing(strip: Html) -> Html:
    return tag("td", strip, class_="drawing")
