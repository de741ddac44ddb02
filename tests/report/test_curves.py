import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest

from guild.report.curves import Curve, draw_curve

SVG = "{http://www.w3.org/2000/svg}"
CURVE = Curve(
    losses=tuple((step, 4.0 / step) for step in range(1, 31)),
    validations=((10, 1.5), (20, 0.9), (30, 1.1)),
    chosen=20,
)


def drawn(curve: Curve, title: str = "go-test on tiny") -> ET.Element:
    return ET.fromstring(draw_curve(title, curve))


def points(line: ET.Element) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in (point.split(",") for point in line.attrib["points"].split())]


def test_it_is_a_picture_that_stands_by_itself() -> None:
    svg = drawn(CURVE)
    assert svg.tag == f"{SVG}svg"
    assert svg.attrib["role"] == "img"
    assert not [one for one in svg.iter() if "href" in one.attrib or one.tag.endswith(("style", "script", "image"))]
    _, _, width, height = map(float, svg.attrib["viewBox"].split())
    for line in svg.iter(f"{SVG}polyline"):
        assert all(0 <= x <= width and 0 <= y <= height for x, y in points(line))


def test_losses_are_drawn_as_they_are_and_smoothed_and_validations_apart() -> None:
    plain, smooth, validations = (points(line) for line in drawn(CURVE).iter(f"{SVG}polyline"))
    assert [len(line) for line in (plain, smooth, validations)] == [30, 30, 3]
    assert [x for x, _ in plain] == sorted(x for x, _ in plain) == [x for x, _ in smooth]
    # Down is more on a screen: the loss falls from the top.
    assert plain[0][1] == min(y for _, y in plain)
    steps = [abs(b[1] - a[1]) for line in (plain, smooth) for a, b in pairwise(line)]
    assert max(steps[29:]) < max(steps[:29])
    assert {x for x, _ in validations} <= {x for x, _ in plain}


def test_a_validation_is_a_dot_and_the_chosen_one_is_filled() -> None:
    dots = list(drawn(CURVE).iter(f"{SVG}circle"))
    empty, filled = ([dot for dot in dots if (dot.attrib["fill"] == "#ffffff") is yes] for yes in (True, False))
    assert (len(empty), len(filled)) == (3, 1)
    assert (filled[0].attrib["cx"], filled[0].attrib["cy"]) == (empty[1].attrib["cx"], empty[1].attrib["cy"])


def test_a_title_is_text_whatever_it_says() -> None:
    texts = [text.text for text in drawn(CURVE, '<go & "test">').iter(f"{SVG}text")]
    assert '<go & "test">' in texts
    assert "4.00" in texts
    assert "30" in texts


@pytest.mark.parametrize(
    "curve",
    [
        Curve((), ()),
        Curve(((1, 2.5),), ()),
        Curve(((1, 0.0), (2, 0.0)), ((2, 0.0),), chosen=2),
        Curve(((1, 2.5),), ((1, 2.0),), chosen=9),
    ],
    ids=["nothing", "one step", "no loss at all", "a chosen step that is not there"],
)
def test_little_is_drawn_too(curve: Curve) -> None:
    assert drawn(curve).tag == f"{SVG}svg"
