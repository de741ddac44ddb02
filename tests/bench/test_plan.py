"""Plans: the same wishes give the same plan, and whatever decides an answer is in its key."""

from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest
from tiny_suite import write_tiny_suite

from guild.bench import plan
from guild.bench.contender import Contender
from guild.bench.plan import BATCH_ROWS, Batch, Decoding, Setup, choose_problems, make_batches
from guild.bench.problems import Problem, Suite, read_suite
from guild.contract import TRACKS, Track

SETUP = Setup("ba" * 32, {"mlx": "1", "device": "cpu"})
BASE = Contender("base", dict.fromkeys(TRACKS))
PROMPTED = Contender("base+go-test", dict.fromkeys(TRACKS, "Write tests."))
ADAPTED = Contender("go-test", dict.fromkeys(TRACKS, "Write tests."), identity="ad" * 32, adapter="go-test")
ENDPOINT = Contender("http://x#m", dict.fromkeys(TRACKS), identity="e", endpoint="http://x#m")
ALL = (BASE, PROMPTED, ADAPTED)


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Suite:
    return read_suite(write_tiny_suite(tmp_path_factory.mktemp("suites") / "tiny"))


def many(problem: Problem, families: dict[str, int]) -> Suite:
    """Make a suite of so many copies of a problem in each family."""
    names = [(family, f"{family}-{number:02}") for family, count in families.items() for number in range(count)]
    copies = [
        replace(
            problem,
            name=name,
            family=family,
            spec=name,
            solution=f"{problem.solution}// {name}\n",
            bugs=(replace(problem.bugs[0], request=name, source=f"// {name}\n"),),
        )
        for family, name in names
    ]
    return Suite("many", "Many", "a test", 0, tuple(copies))


def planned(
    suite: Suite,
    contenders: tuple[Contender, ...] = ALL,
    decoding: Decoding = Decoding(),  # noqa: B008
    setup: Setup = SETUP,
    tracks: tuple[Track, ...] = TRACKS,
    *,
    lanes: int = 1,
    every_bug: bool = False,
) -> list[Batch]:
    problems = choose_problems(suite, None, 0)
    return make_batches(problems, tracks, contenders, decoding, setup, lanes=lanes, every_bug=every_bug)


def keys(batches: list[Batch], who: str = "base") -> list[str]:
    return [one.key for batch in batches for one in batch.wanted if one.contender.name == who]


def test_the_same_wishes_give_the_same_plan(suite: Suite) -> None:
    assert planned(suite) == planned(suite)


def test_all_keys_of_a_plan_differ(suite: Suite) -> None:
    found = [one.key for batch in planned(suite) for one in batch.wanted]
    assert len(set(found)) == len(found) == 3 * (2 + 2 + 2 + 4)


@pytest.mark.parametrize(
    "changed",
    [
        Setup("bb" * 32, SETUP.versions),
        Setup(SETUP.base_sha256, {"mlx": "2", "device": "cpu"}),
        Setup(SETUP.base_sha256, {"mlx": "1", "device": "gpu"}),
    ],
)
def test_another_base_version_or_device_is_another_answer(suite: Suite, changed: Setup) -> None:
    assert not set(keys(planned(suite))) & set(keys(planned(suite, setup=changed)))


@pytest.mark.parametrize(
    "changed",
    [
        replace(ADAPTED, identity="ae" * 32),
        replace(ADAPTED, system=dict.fromkeys(TRACKS, "Write good tests.")),
        replace(ADAPTED, system=dict.fromkeys(TRACKS)),
    ],
)
def test_another_adapter_or_system_prompt_is_another_answer(suite: Suite, changed: Contender) -> None:
    before, after = planned(suite), planned(suite, (BASE, PROMPTED, changed))
    assert not set(keys(before, "go-test")) & set(keys(after, "go-test"))
    assert keys(before) == keys(after)


@pytest.mark.parametrize(
    "changed",
    [Decoding(temperature=0.5), Decoding(top_p=0.5), Decoding(repeat=1), Decoding(temperature=0.8, samples=2)],
)
def test_other_decoding_is_another_answer(suite: Suite, changed: Decoding) -> None:
    assert not set(keys(planned(suite))) & set(keys(planned(suite, decoding=changed)))


def test_a_seed_decides_only_what_is_drawn(suite: Suite) -> None:
    assert keys(planned(suite, decoding=Decoding(seed=1))) == keys(planned(suite))
    drawn = planned(suite, decoding=Decoding(temperature=0.8))
    assert not set(keys(planned(suite, decoding=Decoding(temperature=0.8, seed=1)))) & set(keys(drawn))


def test_other_company_is_another_batch_shape(suite: Suite, monkeypatch: pytest.MonkeyPatch) -> None:
    before = keys(planned(suite))
    assert not set(before) & set(keys(planned(suite, (BASE, PROMPTED))))
    monkeypatch.setattr(plan, "BATCH_ROWS", 32)
    assert not set(before) & set(keys(planned(suite)))


def test_an_endpoint_s_answers_do_not_depend_on_the_base(suite: Suite) -> None:
    others = Setup("bb" * 32, SETUP.versions)
    assert keys(planned(suite, (ENDPOINT,)), ENDPOINT.name) == keys(
        planned(suite, (ENDPOINT,), setup=others), ENDPOINT.name
    )
    assert not set(keys(planned(suite, (ENDPOINT,)), ENDPOINT.name)) & set(keys(planned(suite, (BASE,))))


def test_contenders_stand_side_by_side_in_every_batch(suite: Suite) -> None:
    for batch in planned(many(suite.problem("larger"), {"a": 50})):
        assert len(batch.wanted) <= BATCH_ROWS
        rows = [(one.item.ident, one.contender.name) for one in batch.wanted]
        assert [name for _, name in rows] == ["base", "base+go-test", "go-test"] * (len(rows) // 3)
        assert all(rows[n][0] == rows[n + 1][0] == rows[n + 2][0] for n in range(0, len(rows), 3))


def test_a_small_run_keeps_every_lane_busy_with_all_tracks(suite: Suite) -> None:
    first, second = planned(many(suite.problem("larger"), {"a": 6}), (BASE,), lanes=2)
    assert [len(batch.prompts) for batch in (first, second)] == [15, 15]
    assert {one.item.track for one in first.wanted} == {one.item.track for one in second.wanted} == set(TRACKS)
    # What reads the same code is read by the same lane.
    review = [
        {one.item.problem.name for one in batch.wanted if one.item.track == "review"} for batch in (first, second)
    ]
    assert not review[0] & review[1]


@pytest.mark.parametrize("lanes", [1, 2, 3])
def test_lanes_change_the_company_and_nothing_else(suite: Suite, lanes: int) -> None:
    large = many(suite.problem("larger"), {"a": 50})
    found = planned(large, lanes=lanes)
    assert all(0 < len(batch.prompts) <= BATCH_ROWS for batch in found)
    assert sorted(keys(found)) == sorted(keys(planned(large)))
    assert sum(len(batch.prompts) >= BATCH_ROWS - len(ALL) for batch in found) >= len(found) - lanes


def test_an_endpoint_has_batches_of_its_own(suite: Suite) -> None:
    batches = planned(suite, (BASE, ENDPOINT), tracks=("generate",))
    assert [(batch.endpoint, len(batch.wanted)) for batch in batches] == [(None, 2), ("http://x#m", 2)]


def test_samples_of_an_item_share_a_batch_and_their_seeds_among_models(suite: Suite) -> None:
    (batch,) = planned(suite, (BASE, ADAPTED), Decoding(temperature=0.8, samples=3), tracks=("generate",))
    seeds = {
        name: [one.prompt.seed for one in batch.wanted if one.contender.name == name] for name in ("base", "go-test")
    }
    assert seeds["base"] == seeds["go-test"]
    assert len(set(seeds["base"])) == 6


def test_a_contender_runs_only_its_own_tracks(suite: Suite) -> None:
    tester = replace(ADAPTED, system={"test": "Write tests."})
    who = {(one.item.track, one.contender.name) for batch in planned(suite, (BASE, tester)) for one in batch.wanted}
    assert who == {*((track, "base") for track in TRACKS), ("test", "go-test")}


def test_a_repeat_fills_other_batches_with_the_same_items(suite: Suite) -> None:
    large = many(suite.problem("larger"), {"a": 80})
    first, second = (
        [
            [one.item.ident for one in batch.wanted]
            for batch in planned(large, (BASE,), Decoding(repeat=repeat), tracks=("edit",))
        ]
        for repeat in (0, 1)
    )
    assert sorted(first[0]) != sorted(second[0])
    assert sorted(chain(*first)) == sorted(chain(*second))


def test_every_bug_is_one_item_and_one_prompt_is_asked_once(suite: Suite) -> None:
    by_track = {track: planned(suite, (BASE,), tracks=(track,), every_bug=True) for track in TRACKS}
    wanted = {track: [one for batch in batches for one in batch.wanted] for track, batches in by_track.items()}
    assert {track: len(found) for track, found in wanted.items()} == {"generate": 2, "test": 4, "edit": 4, "review": 6}
    (tests,) = by_track["test"]
    # A test's prompt says nothing of the bug that it is tried on: one answer serves both bugs of a problem.
    assert [one.item.ident for one in tests.asked] == ["initials/dies-on-nothing", "larger/flipped"]
    assert len(tests.prompts) == 2
    drawn = planned(suite, (BASE,), Decoding(temperature=0.8), tracks=("test",), every_bug=True)
    assert len(drawn[0].prompts) == 4


def test_a_limit_spreads_over_families(suite: Suite) -> None:
    large = many(suite.problem("larger"), {"a": 20, "b": 3, "c": 1})
    six = choose_problems(large, 6, seed=0)
    assert sorted(problem.family for problem in six) in (list("aaabbc"), list("aabbbc"))
    assert six == sorted(six, key=lambda problem: problem.name)
    assert six == choose_problems(large, 6, seed=0)
    assert six != choose_problems(large, 6, seed=1)
    assert len(choose_problems(large, 23, seed=0)) == 23
    assert choose_problems(large, 24, seed=0) == choose_problems(large, None, seed=0) == list(large.problems)


def test_a_name_is_in_no_key(suite: Suite, tmp_path: Path) -> None:
    moved = read_suite(write_tiny_suite(tmp_path / "another-name"))
    assert keys(planned(moved)) == keys(planned(suite))
