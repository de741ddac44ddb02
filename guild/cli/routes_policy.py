"""`guild routes policy`: who answers what over a base, by evidence from the bench, and what that is worth."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from guild.cli.options import Base, Json

if TYPE_CHECKING:
    from guild.assemble_routes import Account
    from guild.stats.interval import Interval

_SHOWN = 8
"""Of what may be many, so many are shown in words; --json has all."""


def add_to(app: typer.Typer) -> None:
    """Add this command to `guild routes`."""
    app.command()(policy)


def policy(
    base: Base = None,
    suite: Annotated[str, typer.Option(help="The suite whose runs count.")] = "go-core",
    run: Annotated[
        list[str] | None, typer.Option(metavar="RUN", help="Count this run instead; may be repeated.")
    ] = None,
    router: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="The router's errors, from `guild routes analyze --json`; else the shelf's."),
    ] = None,
    seed: Annotated[int, typer.Option(min=0, help="Draws the halves of cross-fitting.")] = 0,
    write: Annotated[bool, typer.Option("--write", help="Let `guild ask` and `guild route` go by it.")] = False,
    as_json: Json = False,
) -> None:
    """Choose by stored runs who answers which task type, and say what that is worth."""
    from guild.assemble_routes import keep_policy, make_policy
    from guild.store.store import Store

    with Store.open() as store:
        account = make_policy(store, base, suite, run or (), router, seed)
    written = keep_policy(account) if write else None
    if as_json:
        print(json.dumps(_row(account) | {"written": None if written is None else str(written)}))
        return
    print("\n".join(_text(account)))
    if written is not None:
        print(f"\n{written}: written; guild ask and guild route go by it")
    elif account.evidence:
        print("\nnothing is changed yet; let guild ask and guild route go by it: --write")


def _row(account: "Account") -> dict[str, Any]:
    return {
        "base": account.base,
        "base_sha256": account.stored.base_sha256,
        "suite": account.stored.suite,
        "suite_sha256": account.stored.suite_sha256,
        "split": account.stored.split,
        "runs": {track: row.id for track, row in account.stored.runs.items()},
        "notes": list(account.stored.notes),
        "choices": {task: asdict(choice) for task, choice in account.choices.items()},
        "evidence": [asdict(one) for one in account.evidence],
        "values": [asdict(value) for value in account.values],
        "router": {
            "requests": account.router.requests,
            "split": account.router.split,
            "base": account.router.base,
            "right": account.router.right,
        },
        "only_one": [
            {"track": item.track, "item": item.ident, "model": model}
            for item, model in account.stored.matrix.solved_by_one()
        ],
    }


# In words, within 80 columns


def _text(account: "Account") -> Iterator[str]:
    from guild.report.text_table import wrapped

    yield from wrapped(f"policy for {account.base}, by suite {account.stored.suite} ({account.stored.split})")
    if not account.evidence:
        yield from wrapped(f"nothing is measured; measure it: guild bench --all --base {account.base}", "  ", "  ")
    used: dict[str, list[str]] = {}
    for track, row in account.stored.runs.items():
        used.setdefault(row.id, []).append(track)
    for ident, tracks in used.items():
        yield from wrapped(f"run {ident}: {', '.join(tracks)}", "  ", "    ")
    yield from _some([f"not used: {note}" for note in account.stored.notes])
    yield ""
    yield from _choices(account)
    if account.values:
        yield ""
        yield from _values(account)
        yield from _one_solver(account)


def _choices(account: "Account") -> Iterator[str]:
    from guild.report.text_table import table, wrapped

    choices = account.choices
    yield from table(
        list(choices),
        {
            "who answers": [one.model for one in choices.values()],
            "prior": [one.prior for one in choices.values()],
            "evidence": [one.verdict for one in choices.values()],
            "sure": ["" if one.sure is None else _sure(one.sure) for one in choices.values()],
        },
    )
    for task, one in choices.items():
        if one.about is not None:
            yield from wrapped(f"{task}: {one.reason}", "  ", "    ")


def _values(account: "Account") -> Iterator[str]:
    from guild.report.text_table import labels, table, wrapped
    from guild.report.wording import number_of

    values, matrix = account.values, account.stored.matrix
    names = labels([value.policy for value in values], most=22)
    size = f"{number_of(len(matrix.items), 'item')} of {number_of(len(matrix.families), 'family')}"
    yield from wrapped(f"what policies are worth, replayed on {size}; per cent, points")
    yield from table(
        [names[value.policy] for value in values],
        {
            "passes": [_triple(value.value) for value in values],
            "minus always base": [_triple(value.difference, "+") for value in values],
            "gap": ["" if value.recovered is None else f"{value.recovered * 100:.0f} %" for value in values],
            "regret": [f"{value.regret * 100:.1f}" for value in values],
            "bits": [f"{value.entropy_bits:.2f}" for value in values],
        },
    )
    for value in values:
        if value.items < len(matrix.items):
            yield from wrapped(f"{value.policy}: on {', '.join(value.tracks)} only, {value.items} items", "  ", "    ")
    yield from _legend(account, max(value.strayed for value in values))


def _legend(account: "Account", strayed: float) -> Iterator[str]:
    from guild.report.text_table import wrapped

    router = account.router
    whose = "" if router.base is None else f" over {router.base}"
    yield from wrapped(
        "[…]: 95 %, by family. gap: recovered between the best single model and the oracle. bits: entropy of the models asked. "
        "evidence: chosen on half of the families, valued on the other half, both ways. noisy oracle: 20 % at random. "
        f"routed: with the router's errors on {router.requests} requests ({router.split}{whose}), {router.right * 100:.0f} % "
        f"right; up to {strayed * 100:.1f} % of requests reach another type's specialist, where nothing is measured, and count as "
        "failed, or in the rows `best` as if the base had answered.",
        "  ",
        "  ",
    )
    if router.base not in (None, account.base):
        yield from wrapped(
            "Those errors are of another base's router; for this one's: "
            f"guild routes analyze --base {account.base} --json > FILE, and --router FILE here.",
            "  ",
            "  ",
        )


def _one_solver(account: "Account") -> Iterator[str]:
    found: dict[str, list[str]] = {}
    for item, model in account.stored.matrix.solved_by_one():
        found.setdefault(model, []).append(f"{item.track} {item.ident}")
    for model, items in found.items():
        yield ""
        yield f"only {model} solves {len(items)}:"
        yield from _some(items)


def _sure(share: float) -> str:
    return ">99 %" if share > 0.99 else f"{share * 100:.0f} %"


def _some(lines: list[str]) -> Iterator[str]:
    from guild.report.text_table import wrapped

    for line in lines[:_SHOWN]:
        yield from wrapped(line, "  ", "    ")
    if len(lines) > _SHOWN:
        yield f"  and {len(lines) - _SHOWN} more; --json has all"


def _triple(interval: "Interval", sign: str = "") -> str:
    value, low, high = (round(one * 100, 1) + 0.0 for one in (interval.value, interval.low, interval.high))
    return f"{value:{sign}.1f} [{low:{sign}.1f}, {high:{sign}.1f}]"
