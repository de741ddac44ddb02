"""Drawings one line high, to stand in a row of a table: an interval on an axis, and a stacked bar.

Horizontal places are per cent of the strip's width, so that a strip stretches while its letters, dots and lines keep their size.
What a strip shows is said in words beside it; its colours are the style sheet's.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from guild.report.markup import Html, tag

_STEPS = (1, 2, 5, 10, 20, 25, 50)
_MOST_TICKS = 6
_HEIGHT = 26
_MIDDLE = _HEIGHT / 2
_OVER = 12


@dataclass(frozen=True, slots=True)
class Axis:
    """A scale from `low` to `high` with a tick at every multiple of `step`, in per cent or points."""

    low: float
    high: float
    step: float

    @property
    def ticks(self) -> list[float]:
        """Return where the ticks are, both ends included."""
        return [self.low + number * self.step for number in range(round((self.high - self.low) / self.step) + 1)]

    def place(self, value: float) -> str:
        """Return where a value lies, between 2 and 98 per cent of the strip, so that dots at the ends are whole."""
        within = min(max((value - self.low) / (self.high - self.low), 0.0), 1.0)
        return f"{2 + 96 * within:.2f}%"


def axis_over(values: Sequence[float]) -> Axis:
    """Return an axis that holds zero and all values, with few and round ticks."""
    low, high = min([0.0, *values]), max([0.0, *values])
    high = high if high > low else low + 1.0
    step = next((step for step in _STEPS if (high - low) / step <= _MOST_TICKS - 1), _STEPS[-1])
    return Axis(math.floor(low / step) * step, math.ceil(high / step) * step, step)


def interval_strip(axis: Axis, value: float, low: float, high: float, label: str, kind: str) -> Html:
    """Return a dot with its interval on the axis; `kind` is the style sheet's word for its colour."""
    return _strip(
        label,
        [_rule(axis, tick) for tick in axis.ticks],
        tag("line", x1=axis.place(low), x2=axis.place(high), y1=_MIDDLE, y2=_MIDDLE, class_=f"reach {kind}"),
        tag("circle", cx=axis.place(value), cy=_MIDDLE, r=5, class_=f"dot {kind}"),
    )


def axis_strip(axis: Axis, unit: str, signed: bool = False) -> Html:
    """Return the numbers of an axis."""
    return _strip(
        f"axis from {axis.low:g} to {axis.high:g} {unit}",
        [
            tag(
                "text",
                f"{tick:+g}" if signed and tick else f"{tick:g}",
                x=axis.place(tick),
                y=17,
                text_anchor="start" if tick == axis.low else "end" if tick == axis.high else "middle",
            )
            for tick in axis.ticks
        ],
    )


def stacked_strip(parts: Sequence[tuple[str, int]], label: str) -> Html:
    """Return a bar of parts, each as wide as its share; its name is the style sheet's word for its colour."""
    whole = sum(count for _, count in parts) or 1
    drawn, before = [], 0
    for name, count in parts:
        share = count / whole * 100
        left = before / whole * 100
        title = tag("title", f"{name}: {count}")
        drawn.append(
            tag("rect", title, x=f"{left:.2f}%", width=f"{share:.2f}%", y=2, height=_HEIGHT - 4, class_=f"part {name}")
        )
        if share >= 7:
            drawn.append(
                tag("text", str(count), x=f"{left + share / 2:.2f}%", y=17, text_anchor="middle", class_="inside")
            )
        before += count
    return _strip(label, drawn)


def _rule(axis: Axis, tick: float) -> Html:
    # A little more than the strip is high, so that the lines of neighbouring rows meet.
    place = axis.place(tick)
    return tag("line", x1=place, x2=place, y1=-_OVER, y2=_HEIGHT + _OVER, class_="zero" if abs(tick) < 1e-9 else "rule")


def _strip(label: str, *drawn: Html | list[Html]) -> Html:
    return tag("svg", *drawn, width="100%", height=_HEIGHT, role="img", aria_label=label, class_="strip")
