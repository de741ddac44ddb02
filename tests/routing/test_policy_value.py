"""What policies are worth on matrices whose truth is known, and the promise that the evidence policy keeps on many of them."""

import random
from functools import cache, partial

import pytest
from made_up_matrices import PRIOR, drawn, routes, spelt

from guild import places
from guild.contract import BASE, TRACKS, Task, Track
from guild.routing import policy_value
from guild.routing.evidence import Evidence, weigh
from guild.routing.matrix import Matrix
from guild.routing.misrouting import Misrouting, read_misrouting
from guild.routing.players import lookup, routed
from guild.routing.policy_value import Fit, Value, cross_fitted, policy_values
from guild.routing.router import Routes, read_routes


@cache
def shelf_router() -> Misrouting:
    return read_misrouting(places.shelf("router") / "confusion.json")


def by_name(found: list[Value]) -> dict[str, Value]:
    return {one.policy: one for one in found}


# One small matrix, worked out by hand

SMALL = Matrix((*spelt("test", base="++--", go_test="+-++").items, *spelt("edit", base="+---", go_review="----").items))


def test_values_regret_and_the_gap() -> None:
    found = by_name(policy_values(SMALL, routes("prior"), None))
    assert {name: one.value.value for name, one in found.items() if "evidence" not in name} == {
        "always base": 3 / 8,
        "always go-review": 0,
        "always go-test": 3 / 4,
        "random": (5 + 1 + 0) / 16,
        "lookup, true types": 3 / 8,
        "noisy oracle": pytest.approx(0.8 * 5 / 8 + 0.2 * 6 / 16),
        "oracle": 5 / 8,
    }
    base, top = found["always base"], found["oracle"]
    assert (base.regret, base.recovered, base.entropy_bits, base.difference.value) == (2 / 8, 0, 0, 0)
    assert (top.regret, top.recovered, top.difference.value) == (0, 1, 2 / 8)
    assert top.chances == {"base": 6 / 8, "go-test": 2 / 8}
    assert top.entropy_bits == pytest.approx(0.8113, abs=1e-4)
    assert found["random"].recovered == pytest.approx((6 / 16 - 3 / 8) / (2 / 8))
    assert found["lookup, true types"].by_track == {"test": 3 / 4, "edit": 0}


def test_a_specialist_is_valued_on_its_own_tracks_only() -> None:
    one = by_name(policy_values(SMALL, routes("prior"), None))["always go-test"]
    assert (one.items, one.tracks, one.difference.value) == (4, ("test",), 1 / 4)
    assert one.recovered == 0, "on those items it is itself the best single model"


def test_a_policy_that_asks_whom_nobody_measured_is_left_out_there() -> None:
    unknown = Routes(minimum_confidence=0.5, prior={"test": "go-test", "edit": "mine"})
    one = by_name(policy_values(SMALL, unknown, None))["lookup, true types"]
    assert (one.items, one.tracks) == (4, ("test",))


def test_the_routers_errors_cost_what_they_should() -> None:
    found = by_name(policy_values(SMALL, routes("prior"), shelf_router()))
    # Of 60 tests 4 are taken for edits and 1 for a review, all of which go-review would get.
    worst, best = found["lookup, routed"], found["lookup, routed, best"]
    assert worst.by_track["test"] == pytest.approx(3 / 4 * 55 / 60)
    assert best.by_track["test"] == pytest.approx(3 / 4 * 55 / 60 + 1 / 2 * 5 / 60)
    assert worst.strayed == best.strayed == pytest.approx((5 / 60 + 9 / 60) / 2)
    assert sum(worst.chances.values()) == pytest.approx(1)


def test_the_interval_is_by_family() -> None:
    matrix = drawn(3, dict.fromkeys(TRACKS, 0.0), in_family=30)
    alone = Matrix(tuple(item.__class__(item.track, item.ident, item.ident, item.passed) for item in matrix.items))
    crowded, single = (policy_values(one, routes("base"), None)[0].value for one in (matrix, alone))
    assert crowded.value == single.value
    assert crowded.high - crowded.low > 2 * (single.high - single.low)


def test_a_matrix_of_nothing_or_of_one_family() -> None:
    assert policy_values(Matrix(()), routes("base"), shelf_router()) == []
    one = spelt("test", base="+", go_test="-")
    names = [value.policy for value in policy_values(one, routes("base"), shelf_router())]
    assert not any(name.startswith("evidence") for name in names)


# Cross-fitting


def test_no_verdict_decides_about_the_items_it_comes_from(monkeypatch: pytest.MonkeyPatch) -> None:
    matrix = drawn(5, dict.fromkeys(TRACKS, 0.1))
    weighed: list[set[str]] = []

    def watched(known: Matrix) -> tuple[Evidence, ...]:
        weighed.append(set(known.families))
        return weigh(known)

    monkeypatch.setattr(policy_value, "weigh", watched)
    valued: list[set[str]] = []

    def fit(who: object) -> object:
        valued.append(set())

        def play(item: object) -> object:
            valued[-1].add(item.family)  # type: ignore[attr-defined]
            return lookup({})(item)  # type: ignore[arg-type]

        return play

    assert cross_fitted("x", matrix, routes("base"), fit, 0).items == len(matrix.items)  # type: ignore[arg-type]
    assert len(weighed) == len(valued) == 2
    assert weighed == valued[::-1]
    assert not weighed[0] & valued[0]


def test_clear_winners_and_losers_are_found_on_both_halves() -> None:
    gains: dict[Track, float] = {"generate": -0.4, "test": 0.35, "edit": -0.4, "review": -0.4}
    found = by_name(policy_values(drawn(7, gains, problems=200), routes("prior"), shelf_router()))
    one = found["evidence, true types"]
    assert one.chances == {"base": 0.75, "go-test": 0.25}
    assert one.difference.low > 0
    assert one.value.value > found["lookup, true types"].value.value
    assert found["evidence, routed"].value.value > found["lookup, routed"].value.value


# The promise: never below always-base beyond the interval

SIMULATED = 50


@cache
def benches(kind: str) -> list[tuple[Matrix, tuple[tuple[Evidence, ...], ...]]]:
    """Draw benches in which all specialists lose, or in which they win and lose alike; with the evidence of both halves."""
    found = []
    for seed in range(SIMULATED):
        dice = random.Random(1000 + seed)
        if kind == "losing":
            gains = {track: dice.uniform(-0.25, 0.0) for track in TRACKS}
        else:
            gains = {track: dice.choice((-0.3, -0.2, -0.1, -0.05, 0, 0, 0.05, 0.1, 0.2, 0.3)) for track in TRACKS}
        matrix = drawn(seed, gains)
        found.append((matrix, tuple(weigh(half) for half in matrix.halves(seed))))
    return found


def below_base(kind: str, chosen_by: Routes, fit: Fit, monkeypatch: pytest.MonkeyPatch) -> int:
    """Count the benches on which the cross-fitted policy is below always-base by more than its interval."""
    count = 0
    for seed, (matrix, evidence) in enumerate(benches(kind)):
        halves = iter(evidence)
        # Weighing a half takes most of the time and is the same for every rule.
        monkeypatch.setattr(policy_value, "weigh", lambda _half, halves=halves: next(halves))
        count += cross_fitted("x", matrix, chosen_by, fit, seed).difference.high < 0
    return count


@pytest.mark.parametrize("kind", ["losing", "alike"])
def test_the_shipped_policy_is_never_below_the_base(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = read_routes(places.shelf("router") / "routes.toml", [BASE, *PRIOR.values()])
    assert below_base(kind, shipped, lookup, monkeypatch) == 0
    assert below_base(kind, shipped, partial(routed, router=shelf_router(), stray="as base"), monkeypatch) == 0
    # That every stray fails is a bound, not a measurement: by it, no more may fall below than the interval itself lets through.
    worst = below_base(kind, shipped, partial(routed, router=shelf_router(), stray="fails"), monkeypatch)
    assert worst <= 0.025 * SIMULATED


def test_the_other_rules_do_not_keep_the_promise(monkeypatch: pytest.MonkeyPatch) -> None:
    leaning, prior = (below_base("losing", routes(rule), lookup, monkeypatch) for rule in ("leaning", "prior"))
    assert 0 < leaning < SIMULATED / 5
    assert prior > SIMULATED / 2


def test_the_promise_is_not_kept_by_always_asking_the_base(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: set[str] = set()

    def fit(who: dict[Task, str]) -> object:
        asked.update(who[track] for track in TRACKS)
        return lookup(who)

    assert below_base("alike", routes("base"), fit, monkeypatch) == 0  # type: ignore[arg-type]
    assert asked > {BASE, "go-test"}
