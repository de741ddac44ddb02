import xml.etree.ElementTree as ET

import pytest

from guild.report.svg_strips import axis_over, axis_strip, interval_strip, stacked_strip


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ([], [0, 1]),
        ([0.0, 0.0], [0, 1]),
        ([3.0, 4.2], [0, 1, 2, 3, 4, 5]),
        ([-22.7, 50.0], [-40, -20, 0, 20, 40, 60]),
        ([-5.0, -1.0], [-5, -4, -3, -2, -1, 0]),
        ([-100.0, 100.0], [-100, -50, 0, 50, 100]),
        ([100.0], [0, 20, 40, 60, 80, 100]),
    ],
)
def test_an_axis_holds_zero_and_all_values_with_few_round_ticks(values: list[float], ticks: list[float]) -> None:
    axis = axis_over(values)
    assert axis.ticks == pytest.approx(ticks)
    assert all(axis.low <= value <= axis.high for value in values)


def test_places_run_from_left_to_right_and_stay_on_the_strip() -> None:
    axis = axis_over([-10.0, 10.0])
    assert [axis.place(value) for value in (-99, -10, 0, 10, 99)] == ["2.00%", "2.00%", "50.00%", "98.00%", "98.00%"]


def test_an_interval_is_a_line_and_a_dot_that_say_what_they_show() -> None:
    axis = axis_over([0.0, 100.0])
    strip = ET.fromstring(interval_strip(axis, 50.0, 25.0, 75.0, "half <of> it", "win"))
    assert strip.attrib["role"] == "img"
    assert strip.attrib["aria-label"] == "half <of> it"
    line = next(one for one in strip.iter("line") if one.attrib["class"] == "reach win")
    assert (line.attrib["x1"], line.attrib["x2"]) == ("26.00%", "74.00%")
    assert next(strip.iter("circle")).attrib["cx"] == "50.00%"
    assert [one.attrib["class"] for one in strip.iter("line")].count("zero") == 1


def test_the_numbers_of_an_axis_are_signed_where_they_are_differences() -> None:
    axis = axis_over([-10.0, 10.0])
    assert [text.text for text in ET.fromstring(axis_strip(axis, "points", signed=True)).iter("text")] == [
        "-10",
        "-5",
        "0",
        "+5",
        "+10",
    ]


def test_a_bar_is_filled_by_its_parts_and_wide_ones_say_their_number() -> None:
    strip = ET.fromstring(stacked_strip([("pass", 30), ("build", 69), ("panic", 1)], "base"))
    rects = list(strip.iter("rect"))
    assert [(one.attrib["x"], one.attrib["width"]) for one in rects] == [
        ("0.00%", "30.00%"),
        ("30.00%", "69.00%"),
        ("99.00%", "1.00%"),
    ]
    assert [one.text for one in strip.iter("text")] == ["30", "69"]
    assert [one.text for one in strip.iter("title")] == ["pass: 30", "build: 69", "panic: 1"]


def test_a_bar_of_nothing_is_empty() -> None:
    assert list(ET.fromstring(stacked_strip([], "base"))) == []
