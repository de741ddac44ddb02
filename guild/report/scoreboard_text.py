"""The scoreboard as plain text, at most 80 columns wide."""

from collections.abc import Iterator, Mapping, Sequence

from guild.report.scoreboard import Comparison, ModelScore, Part, Scoreboard, TrackBoard
from guild.report.text_table import WIDTH, described, labels, table, wrapped
from guild.report.wording import count, number_of, p_value, percent, points, reach, size, title

_BAR = 14
_EIGHTHS = " ▏▎▍▌▋▊▉"
_VERDICT = {"beats base": "BEATS IT", "loses to base": "LOSES TO IT", "no evidence": "no evidence"}

_NOTES = (
    "rate: share of items passed, with Wilson's 95 % interval. points: the rate less the rival's, on the same items, with a 95 % "
    "interval clustered by family. won and lost: items that only the model passed, and only its rival. p: the larger of exact "
    "McNemar and sign flips by family, after Holm over all comparisons of the run; "
    "below .05 it is a verdict, and a tie is never a win."
)


def scoreboard_text(board: Scoreboard) -> str:
    """Return the board: what each model passes, who beats whom, and the figures apart."""
    names = labels(dict.fromkeys(score.model for track in board.tracks for score in track.models))
    lines = [
        *wrapped(f"suite {board.suite} ({board.split}), base {board.base}", later="  "),
        *wrapped(f"run {board.run}: {number_of(board.problems, 'problem')}, {board.seconds / 60:.1f} min", later="  "),
    ]
    for warning in board.warnings:
        lines += wrapped(f"WARNING: {warning}", later="  ")
    for track in board.tracks:
        lines += ["", *_track(track, names)]
    lines += ["", *wrapped(_NOTES)]
    for name, label in names.items():
        lines += ["", *wrapped(label), *wrapped(f"= {name}", " ", "   ")] if label != name else []
    lines += ["", *described(board.facts)] if board.facts else []
    return "\n".join(lines)


def spread_text(spread: Mapping[str, Mapping[str, Mapping[str, float]]]) -> str:
    """Return lowest, mean and highest rate over repeated runs as lines."""
    lines = ["", "", "over the repeats"]
    for track, models in spread.items():
        shown = list(labels(models).values())
        columns = {kind: [percent(rates[kind]) for rates in models.values()] for kind in ("lowest", "mean", "highest")}
        lines += ["", title(track), *table(shown, columns)]
    return "\n".join(lines)


def _track(track: TrackBoard, names: Mapping[str, str]) -> Iterator[str]:
    yield f"{title(track.track)}{size(track):>{WIDTH - len(title(track.track))}}"
    yield "─" * WIDTH
    yield from _scores(track.models, names)
    for rival in dict.fromkeys(one.against for one in track.comparisons):
        yield ""
        yield from _against(rival, [one for one in track.comparisons if one.against == rival], names)
    if track.comparisons:
        yield from wrapped(f"({number_of(track.items, 'item')}: {reach(track)})", " ", " ")
    yield from _apart(track.models, names)


def _scores(scores: Sequence[ModelScore], names: Mapping[str, str]) -> Iterator[str]:
    rows, passed, rates = [], [], []
    for score in scores:
        rows += [names[score.model], *(f"  pass@{k}" for k in score.pass_at)]
        passed += [count(score.passed), *("" for _ in score.pass_at)]
        rates += [score.rate, *score.pass_at.values()]
    columns = {
        "passed": passed,
        "rate": [percent(rate.value) for rate in rates],
        "95 % interval": [f"[{rate.low * 100:4.1f}, {rate.high * 100:5.1f}]" for rate in rates],
        f"0{'100 %':>{_BAR - 1}}": [f"{_bar(rate.value):<{_BAR}}" for rate in rates],
    }
    yield from table(rows, columns)


def _bar(share: float) -> str:
    eighths = round(share * _BAR * 8)
    return "█" * (eighths // 8) + _EIGHTHS[eighths % 8].strip()


def _against(rival: str, comparisons: Sequence[Comparison], names: Mapping[str, str]) -> Iterator[str]:
    yield f" against {names.get(rival, rival)}"
    columns = {
        "points": [points(one.difference) for one in comparisons],
        "95 % interval": [f"[{points(one.low):>5},{points(one.high):>6}]" for one in comparisons],
        "won/lost": [f"+{len(one.gained)}/-{len(one.lost)}" for one in comparisons],
        "p": [p_value(one.p_holm) for one in comparisons],
        "verdict": [_VERDICT[one.verdict] for one in comparisons],
    }
    yield from table([names[one.model] for one in comparisons], columns)


def _apart(scores: Sequence[ModelScore], names: Mapping[str, str]) -> Iterator[str]:
    labels_seen = list(dict.fromkeys(label for score in scores for label in score.parts))
    if not labels_seen:
        return
    whole = max(part.n for score in scores for part in score.parts.values())
    columns = {}
    for label in labels_seen:
        parts = [score.parts.get(label) for score in scores]
        sizes = {part.n for part in parts if part is not None}
        heading = (
            label.replace(", ", ",\n")
            .replace("its ", "its\n")
            .replace("cut at ", "cut at\n")
            .replace("balanced ", "balanced\n")
        )
        if len(sizes) == 1:
            heading += "" if sizes == {whole} else f"\nof {sizes.pop()}"
        columns[heading] = [_part(part, with_size=len(sizes) > 1) for part in parts]
    yield ""
    yield " apart"
    yield from table([names[score.model] for score in scores], columns)


def _part(part: Part | None, *, with_size: bool) -> str:
    if part is None or part.n == 0:
        return "—"
    return f"{percent(part.value)} of {part.n}" if with_size else percent(part.value)
