"""The scoreboard as a section of Markdown, such as a specialist's RESULTS.md keeps, for a reader who has never seen guild."""

import re
from collections.abc import Iterator, Sequence

from guild.contract import VERDICT_MEANING
from guild.report.footnotes import APART, FOOTNOTES
from guild.report.scoreboard import Comparison, Part, Scoreboard, TrackBoard
from guild.report.wording import (
    count,
    interval_of_points,
    number_of,
    outcome,
    p_value,
    percent,
    points,
    reach,
    sentence,
    size,
    title,
)


def scoreboard_markdown(board: Scoreboard) -> str:
    """Return the board as a Markdown section: in short, the tables of each track, how to read them, and the run's facts."""
    blocks = [f"## {_plain(board.suite)} ({_plain(board.split)}) on {_plain(board.base)}"]
    blocks += [f"> **Warning:** {_plain(warning)}" for warning in board.warnings]
    said = [f"- {_plain(sentence(track, one))}" for track in board.tracks for one in track.comparisons]
    blocks += ["\n".join(said)] if said else []
    for track in board.tracks:
        blocks += _track(track)
    blocks += ["### How to read this", "\n".join(_meanings(board)), "### The run", _facts(board)]
    return "\n\n".join(blocks) + "\n"


def _track(track: TrackBoard) -> Iterator[str]:
    yield f"### {title(track.track)}"
    yield f"n = {size(track)}: {reach(track)}."
    yield _scores(track)
    if track.comparisons:
        yield "Compared on the same items:"
        yield _comparisons(track.comparisons)
    labels = list(dict.fromkeys(label for score in track.models for label in score.parts))
    models = [_plain(score.model) for score in track.models]
    if labels:
        yield "Figures apart:"
        rows = [[label, *(_part(score.parts.get(label)) for score in track.models)] for label in labels]
        yield _table(["figure", *models], rows)
    verdicts = [
        verdict.value for verdict in VERDICT_MEANING if any(score.verdicts.get(verdict) for score in track.models)
    ]
    if verdicts:
        yield "What became of the answers:"
        rows = [[verdict, *(str(score.verdicts.get(verdict, 0)) for score in track.models)] for verdict in verdicts]
        yield _table(["verdict", *models], rows)


def _scores(track: TrackBoard) -> str:
    rows = []
    for score in track.models:
        span = f"[{percent(score.rate.low)}, {percent(score.rate.high)}]"
        rows.append([_plain(score.model), f"{count(score.passed)} of {score.items}", percent(score.rate.value), span])
        for k, rate in score.pass_at.items():
            rows.append(
                [
                    f"{_plain(score.model)}, pass@{k}",
                    "",
                    percent(rate.value),
                    f"[{percent(rate.low)}, {percent(rate.high)}]",
                ]
            )
    return _table(["model", "passed", "rate", "95 % interval"], rows)


def _comparisons(comparisons: Sequence[Comparison]) -> str:
    rows = [
        [
            _plain(one.model),
            _plain(one.against),
            str(len(one.gained)),
            str(len(one.lost)),
            points(one.difference),
            interval_of_points(one.low, one.high),
            _plain(p_value(one.p_holm)),
            f"**{_plain(outcome(one))}**" if one.verdict != "no evidence" else one.verdict,
        ]
        for one in comparisons
    ]
    return _table(["model", "against", "gained", "lost", "points", "95 % interval", "p after Holm", "verdict"], rows)


def _part(part: Part | None) -> str:
    return "—" if part is None or part.n == 0 else f"{percent(part.value)} of {part.n}"


def _meanings(board: Scoreboard) -> Iterator[str]:
    repeated = any(score.pass_at for track in board.tracks for score in track.models)
    for name, meaning in FOOTNOTES.items():
        if repeated or name != "pass@k":
            yield f"- **{name}**: {meaning}"
    shown = {label for track in board.tracks for score in track.models for label in score.parts}
    yield from (f"- **{label}**: {meaning}." for label, meaning in APART.items() if label in shown)
    seen = {verdict for track in board.tracks for score in track.models for verdict in score.verdicts}
    yield from (f"- `{verdict}`: {meaning}." for verdict, meaning in VERDICT_MEANING.items() if verdict in seen)


def _facts(board: Scoreboard) -> str:
    rows = [
        ["run", _plain(board.run)],
        ["n", number_of(board.problems, "problem")],
        ["took", f"{board.seconds / 60:.1f} min"],
    ]
    rows += [
        [_plain(name), _code(value) if name == "command" else _plain(value)] for name, value in board.facts.items()
    ]
    return _table(["fact", "value"], rows)


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    # Names stand at the left, figures at the right; a column of words is told by its cells.
    aligned = [
        "---" if all(not re.match(r"[-+\[<.\d]", row[number]) for row in rows) or len(headings) == 2 else "---:"
        for number in range(len(headings))
    ]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in [headings, aligned, *rows])


def _plain(text: str) -> str:
    """Return text that Markdown shows as it is, on one line."""
    return re.sub(r"([\\`*_|<>\[\]#~])", r"\\\1", " ".join(text.split()))


def _code(text: str) -> str:
    """Return text as code within a table, where a bar would end the cell."""
    return "`" + " ".join(text.split()).replace("`", "'").replace("|", "\\|") + "`"
