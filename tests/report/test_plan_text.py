import json

import pytest

from guild.report.plan import Plan, PlannedTrack, plan_track
from guild.report.plan_text import plan_text

FAMILIES = [f"family-{number // 3}" for number in range(155)]


def a_plan(*tracks: PlannedTrack, comparisons: int = 4, models: tuple[str, ...] = ("base", "go-test")) -> Plan:
    return Plan("go-core", "bench", "qwen2.5-coder-0.5b-instruct", models, tracks, 1395, 6, comparisons)


PLAN = a_plan(plan_track("generate", FAMILIES), plan_track("review", FAMILIES * 2), plan_track("edit", FAMILIES[:20]))


def test_a_track_is_planned_from_the_families_of_its_items() -> None:
    track = plan_track("generate", FAMILIES)
    assert (track.items, track.families) == (155, 52)
    assert track.detectable == {
        share: pytest.approx(found)
        for share, found in {0.1: 0.073, 0.2: 0.105, 0.25: 0.116, 0.3: 0.127, 0.4: 0.146}.items()
    }
    assert track.needed == {0.05: 817, 0.10: 207, 0.15: 92, 0.20: 50}


def test_an_empty_track_detects_nothing() -> None:
    assert set(plan_track("edit", []).detectable.values()) == {None}


def test_json_has_decimals_for_keys_and_null_for_nothing() -> None:
    told = json.loads(json.dumps(PLAN.to_json()))
    assert (told["suite"], told["answers"], told["least_one_sided"]) == ("go-core", 1395, 6)
    assert told["tracks"]["generate"]["detectable"]["0.25"] == pytest.approx(0.116)
    assert told["tracks"]["generate"]["needed"] == {"0.05": 817, "0.10": 207, "0.15": 92, "0.20": 50}
    assert told["tracks"]["edit"]["detectable"]["0.10"] is None


def test_the_text_says_what_can_be_found_before_anything_runs() -> None:
    assert plan_text(PLAN) == TEXT


def test_one_comparison_needs_no_holm() -> None:
    assert "Holm" not in plan_text(a_plan(plan_track("edit", FAMILIES), comparisons=1))


def test_no_line_is_wider_than_a_terminal() -> None:
    wide = a_plan(*PLAN.tracks, models=tuple(f"http://127.0.0.1:{port}/v1#{'m' * 60}" for port in range(6)))
    assert max(map(len, plan_text(wide).splitlines())) <= 80


def test_a_plan_without_tracks_is_no_failure() -> None:
    assert plan_text(a_plan()).startswith("suite    go-core (bench)\n")


TEXT = """\
suite    go-core (bench)
base     qwen2.5-coder-0.5b-instruct
models   base, go-test
answers  1,395 in all; those that are kept from earlier runs are not made again

The smallest difference in points that a comparison of two models finds with
80 % power at p < .05, by the share of items on which the two differ (known only
after the run; none: too few items):
           items  families  10 %  20 %  25 %  30 %  40 %
 generate    155        52   7.3  10.5  11.6  12.7  14.6
 review      310        52   5.3   7.3   8.2   9.0  10.3
 edit         20         7  none  none  none  none  38.3

Items that it takes to find a difference, where two models differ on 25 % of
them:
            +5     +10     +15     +20
        points  points  points  points
 items     817     207      92      50

At least 6 items must differ, all in favour of one model, for p < .05. Holm
shares that out among 4 comparisons: the clearest of them needs p < .0125, at
least 8 such items. All this is a best case, for items of one family tend to
pass or fail together."""
