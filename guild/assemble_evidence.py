"""Which stored runs count as evidence of a base's specialists as they are now, and the matrix of what those runs say.

It stands on `assemble.py`'s floor: it hands what the store keeps to the routing room. What follows from the matrix is
`assemble_routes.py`'s business.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from guild.assemble import installed_sha256
from guild.assemble_contenders import contender_name, fingerprint_here
from guild.contract import BASE, TRACKS, Track
from guild.engine.specialist import Specialist
from guild.errors import UsageError
from guild.routing.matrix import Matrix, gather
from guild.store.rows import RunRow
from guild.store.store import Store


@dataclass(frozen=True, slots=True)
class Stored:
    """What the store says of a base: the matrix, and the run of each track.

    `notes` say what was passed over, and why. `fingerprints` are those of the specialists in the matrix, by name and track. The
    hashes are None where nothing was found.
    """

    base_sha256: str | None
    suite: str
    suite_sha256: str | None
    split: str
    runs: Mapping[Track, RunRow]
    matrix: Matrix
    notes: tuple[str, ...]
    fingerprints: Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A specialist on one track as it answers there now: the name under which it is measured, and its fingerprint."""

    specialist: Specialist
    contender: str
    fingerprint: str | None


Candidates = Mapping[Track, Sequence[_Candidate]]


def stored_evidence(
    store: Store, base: str, specialists: Mapping[str, Specialist], suite: str, runs: Sequence[str] = ()
) -> Stored:
    """Return what runs of one suite, of one state of its problems, say of one build of a base.

    Without `runs`, those of the suite's bench split that came to their end count. Raises UsageError for named runs that are
    unfinished, or of several bases or suites.
    """
    notes: list[str] = []
    rows = _named(store, base, runs) if runs else _usual(store, base, suite, notes)
    candidates = _candidates(specialists, base)
    chosen = {track: row for track in TRACKS if (row := _best_run(rows, track, candidates[track], notes)) is not None}
    return Stored(
        base_sha256=rows[0].base_sha256 if rows else None,
        suite=rows[0].suite if rows else suite,
        suite_sha256=rows[0].suite_sha256 if rows else None,
        split=rows[0].split if rows else "bench",
        runs=chosen,
        matrix=_matrix(store, chosen, candidates),
        notes=tuple(dict.fromkeys(notes)),
        fingerprints={
            (one.specialist.name, track): one.fingerprint
            for track, row in chosen.items()
            for one in _measured(row, track, candidates[track])
            if one.fingerprint is not None
        },
    )


# Which runs


def _named(store: Store, base: str, names: Sequence[str]) -> list[RunRow]:
    """Return runs by name, newest first; they must be of one base and one suite, and at their end."""
    rows = list({row.id: row for row in map(store.run, names)}.values())
    for row in rows:
        if row.base != base:
            raise UsageError(f"run {row.id!r} is of base {row.base!r}, not {base!r}; give --base {row.base}")
        if row.status != "done":
            raise UsageError(f"run {row.id!r} has not come to its end; finish it: guild bench --resume {row.id}")
        for what in ("base_sha256", "suite", "suite_sha256", "split"):
            ours, theirs = getattr(row, what), getattr(rows[0], what)
            if ours != theirs:
                raise UsageError(
                    f"runs {rows[0].id!r} and {row.id!r} differ in {what} ({theirs[:16]!r} and {ours[:16]!r}), and evidence of "
                    "both would be of neither; name runs that agree"
                )
    return sorted(rows, key=lambda row: row.started, reverse=True)


def _usual(store: Store, base: str, suite: str, notes: list[str]) -> list[RunRow]:
    """Return the finished runs of a suite over a base, newest first, all of the newest one's base weights and problems."""
    installed = installed_sha256(base)
    found: list[RunRow] = []
    # SQLite takes a negative limit for none.
    for row in store.runs(-1):
        if (row.base, row.suite, row.split, row.status) != (base, suite, "bench", "done"):
            continue
        if row.base_sha256 != (installed or (found or [row])[0].base_sha256):
            notes.append(f"run {row.id}: other weights of {base}")
        elif found and row.suite_sha256 != found[0].suite_sha256:
            notes.append(f"run {row.id}: other problems in {suite} than in run {found[0].id}")
        else:
            found.append(row)
    return found


def _candidates(specialists: Mapping[str, Specialist], base: str) -> Candidates:
    return {
        track: [
            _Candidate(one, contender_name(one, base), fingerprint_here(one, base, track))
            for one in specialists.values()
            if track in one.card.tasks
        ]
        for track in TRACKS
    }


def _best_run(
    rows: Sequence[RunRow], track: Track, candidates: Sequence[_Candidate], notes: list[str]
) -> RunRow | None:
    """Return the run that counts on a track: whole rather than limited, with most of the candidates, the newest of equals."""
    measured = [(row, list(_measured(row, track, candidates, notes))) for row in rows]
    able = [(row, found) for row, found in measured if found]
    if not able:
        return None
    best = max(able, key=lambda one: (one[0].options.get("limit") is None, len(one[1])))[0]
    if best.options.get("limit") is not None:
        notes.append(f"run {best.id}: a part of the suite only, --limit {best.options['limit']}")
    return best


def _measured(
    row: RunRow, track: Track, candidates: Sequence[_Candidate], notes: list[str] | None = None
) -> Iterator[_Candidate]:
    """Yield the candidates that a run measured beside the base as they are now."""
    if track not in row.tracks or BASE not in row.models:
        return
    known = row.options.get("fingerprints")
    for one in candidates:
        if one.contender not in row.models:
            continue
        said = None if known is None else known.get(one.contender, {}).get(track)
        if said is not None and said == one.fingerprint:
            yield one
        elif notes is not None and known is None:
            notes.append(
                f"run {row.id}: does not say which adapters and prompts it had; repeat it, its answers are kept"
            )
        elif notes is not None:
            notes.append(f"run {row.id}: {one.specialist.name} had another adapter or prompt")


# What they say


def _matrix(store: Store, runs: Mapping[Track, RunRow], candidates: Candidates) -> Matrix:
    shares: dict[Track, dict[str, dict[str, float]]] = {}
    families: dict[str, str] = {}
    for track, row in runs.items():
        names = {one.contender: one.specialist.name for one in _measured(row, track, candidates[track])} | {BASE: BASE}
        counts: dict[str, dict[str, list[bool]]] = {name: {} for name in names.values()}
        for sample in store.samples(row.id, track):
            if sample.model in names:
                counts[names[sample.model]].setdefault(sample.item, []).append(sample.passed)
                families[sample.item] = sample.family
        shares[track] = {
            model: {item: sum(passed) / len(passed) for item, passed in items.items()}
            for model, items in counts.items()
        }
    return gather(shares, families)
