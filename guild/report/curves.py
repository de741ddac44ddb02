"""A training's loss as a picture: one SVG file that stands by itself.

The steps' loss is drawn as it is, thin, and smoothed, thick; validations are dots, the chosen one filled.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from guild.report.markup import Html, tag

_WIDTH, _HEIGHT, _LEFT, _TOP, _RIGHT, _BOTTOM = 760, 360, 56, 36, 16, 44
_SMOOTH = 9


@dataclass(frozen=True, slots=True)
class Curve:
    """Steps and losses of one training in nats per answer token; `chosen` is the step of the checkpoint that was taken."""

    losses: tuple[tuple[int, float], ...]
    validations: tuple[tuple[int, float], ...]
    chosen: int | None = None


def draw_curve(title: str, curve: Curve) -> Html:
    """Return the picture."""
    points = [*curve.losses, *curve.validations]
    most_step = max((step for step, _ in points), default=1)
    most_loss = max((loss for _, loss in points), default=0.0) or 1.0
    scale = _Scale(most_step, most_loss)
    chosen = [point for point in curve.validations if point[0] == curve.chosen]
    return tag(
        "svg",
        tag("rect", width=_WIDTH, height=_HEIGHT, fill="#ffffff"),
        tag("text", title, x=_LEFT, y=20, font_size=15, fill="#1c1c1e"),
        *scale.axes(),
        _line(scale, curve.losses, "#b9c4d6", 1),
        _line(scale, _smoothed(curve.losses), "#2557a7", 2.2),
        _line(scale, curve.validations, "#b3541e", 1.2),
        *(_dot(scale, point, "#ffffff") for point in curve.validations),
        *(_dot(scale, point, "#b3541e") for point in chosen),
        *_legend(),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {_WIDTH} {_HEIGHT}",
        font_family="system-ui, sans-serif",
        role="img",
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    most_step: int
    most_loss: float

    def x(self, step: float) -> float:
        return round(_LEFT + (_WIDTH - _LEFT - _RIGHT) * step / self.most_step, 1)

    def y(self, loss: float) -> float:
        return round(_HEIGHT - _BOTTOM - (_HEIGHT - _TOP - _BOTTOM) * loss / self.most_loss, 1)

    def axes(self) -> list[Html]:
        drawn = []
        for part in range(5):
            loss, step = self.most_loss * part / 4, round(self.most_step * part / 4)
            y, x = self.y(loss), self.x(step)
            drawn += [
                tag("line", x1=_LEFT, x2=_WIDTH - _RIGHT, y1=y, y2=y, stroke="#e3e3e8"),
                tag("text", f"{loss:.2f}", x=_LEFT - 8, y=y + 4, font_size=12, text_anchor="end", fill="#55555c"),
                tag(
                    "text", f"{step}", x=x, y=_HEIGHT - _BOTTOM + 18, font_size=12, text_anchor="middle", fill="#55555c"
                ),
            ]
        under = tag("text", "step", x=_WIDTH - _RIGHT, y=_HEIGHT - 8, font_size=12, text_anchor="end", fill="#55555c")
        return [*drawn, under]


def _smoothed(points: Sequence[tuple[int, float]]) -> list[tuple[int, float]]:
    half = _SMOOTH // 2
    return [
        (step, fmean(loss for _, loss in points[max(0, place - half) : place + half + 1]))
        for place, (step, _) in enumerate(points)
    ]


def _line(scale: _Scale, points: Sequence[tuple[int, float]], colour: str, width: float) -> Html:
    places = " ".join(f"{scale.x(step)},{scale.y(loss)}" for step, loss in points)
    return tag("polyline", points=places, fill="none", stroke=colour, stroke_width=width)


def _dot(scale: _Scale, point: tuple[int, float], fill: str) -> Html:
    return tag("circle", cx=scale.x(point[0]), cy=scale.y(point[1]), r=4, fill=fill, stroke="#b3541e", stroke_width=1.6)


def _legend() -> list[Html]:
    words = (("#2557a7", "training loss, nats per answer token"), ("#b3541e", "validation loss; filled: the one taken"))
    drawn = []
    for number, (colour, said) in enumerate(words):
        y = _TOP + 6 + 18 * number
        drawn += [
            tag("line", x1=_WIDTH - 290, x2=_WIDTH - 266, y1=y, y2=y, stroke=colour, stroke_width=2.2),
            tag("text", said, x=_WIDTH - 258, y=y + 4, font_size=12, fill="#1c1c1e"),
        ]
    return drawn
