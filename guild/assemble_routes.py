"""From stored runs to a policy, what it is worth, and the file in which it is kept.

It stands on `assemble.py`'s floor. Which runs count is `assemble_evidence.py`'s business, and who answers by the policy once it
is written `assemble_policy.py`'s.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from guild import places
from guild.assemble import choose_base
from guild.assemble_evidence import Stored, stored_evidence
from guild.contract import BASE, Task, Track
from guild.engine.specialist import list_specialists
from guild.errors import UsageError
from guild.routing.evidence import Evidence, weigh
from guild.routing.misrouting import Misrouting, read_misrouting
from guild.routing.policy import Choice, choose
from guild.routing.policy_value import Value, policy_values
from guild.routing.router import read_routes
from guild.routing.written_policy import WrittenPolicy, write_policy, written_choices
from guild.store.rows import RunRow
from guild.store.store import Store, now


@dataclass(frozen=True, slots=True)
class Account:
    """A policy with all that it follows from."""

    base: str
    stored: Stored
    evidence: tuple[Evidence, ...]
    choices: Mapping[Task, Choice]
    values: tuple[Value, ...]
    router: Misrouting


def make_policy(
    store: Store,
    base: str | None,
    suite: str = "go-core",
    runs: Sequence[str] = (),
    router: Path | None = None,
    seed: int = 0,
) -> Account:
    """Choose who answers what over a base, by stored runs of one suite, and value that beside other policies.

    `runs` names runs that count instead of the latest. `router` is the file of the router's errors, the shelf's unless given;
    `seed` draws the halves of cross-fitting. Raises as `stored_evidence` does, and what reading routes and cards may raise.
    """
    name, specialists = choose_base(base), list_specialists()
    routes = read_routes(places.routes(), [BASE, *specialists])
    errors = read_misrouting(router or places.shelf("router") / "confusion.json")
    stored = stored_evidence(store, name, specialists, suite, runs)
    evidence = weigh(stored.matrix)
    return Account(
        base=name,
        stored=stored,
        evidence=evidence,
        choices=_told_by_run(choose(evidence, routes), stored.runs),
        values=tuple(policy_values(stored.matrix, routes, errors, seed)),
        router=errors,
    )


def keep_policy(account: Account) -> Path:
    """Write a policy for `guild ask` and `guild route` to go by, and return its place.

    Raises UsageError where nothing was measured, and StorageError where the place cannot be written.
    """
    stored = account.stored
    if stored.base_sha256 is None or stored.suite_sha256 is None or not account.evidence:
        raise UsageError(
            f"nothing is measured for base {account.base!r}, so there is no policy to write; measure it: "
            f"guild bench --all --base {account.base}"
        )
    path = places.policy(account.base)
    write_policy(
        path,
        WrittenPolicy(
            base=account.base,
            base_sha256=stored.base_sha256,
            suite=stored.suite,
            suite_sha256=stored.suite_sha256,
            written=now(),
            choice=written_choices(account.choices, stored.fingerprints),
        ),
    )
    return path


def _told_by_run(choices: Mapping[Task, Choice], runs: Mapping[Track, RunRow]) -> dict[Task, Choice]:
    by_task: dict[Task, str] = {track: row.id for track, row in runs.items()}
    return {task: replace(one, run=by_task.get(task) if one.about else None) for task, one in choices.items()}
