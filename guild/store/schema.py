"""The schema of the store, as numbered migrations. A migration that was released is never changed; a new one is added.

Samples refer to everything by number, since there may be millions. The view `results` joins them with the words, for whoever
looks with `sqlite-utils` or `sqlite3`.
"""

from sqlite_utils import Database, Migrations

MIGRATIONS = Migrations("guild")

_SAMPLES = """
CREATE TABLE samples (
    run INTEGER NOT NULL REFERENCES runs(number),
    item INTEGER NOT NULL REFERENCES items(number),
    model INTEGER NOT NULL REFERENCES models(number),
    sample INTEGER NOT NULL,
    answer TEXT NOT NULL,
    judged TEXT NOT NULL,
    verdict TEXT NOT NULL,
    passed INTEGER NOT NULL,
    PRIMARY KEY (run, item, model, sample)
) WITHOUT ROWID
"""

_RESULTS = """
SELECT runs.id AS run, items.track, items.item, items.family, models.name AS model, samples.sample, samples.passed,
       samples.verdict, judged.stage, judged.detail, answers.text AS answer
FROM samples
JOIN runs ON runs.number = samples.run
JOIN items ON items.number = samples.item
JOIN models ON models.number = samples.model
LEFT JOIN judged ON judged.key = samples.judged
LEFT JOIN answers ON answers.key = samples.answer
"""


@MIGRATIONS()  # type: ignore[untyped-decorator]
def m001_runs_and_samples(db: Database) -> None:
    """Create all tables of the first version."""
    texts = ["started", "status", "command", "commit", "machine", "versions", "suite", "suite_sha256", "split", "base"]
    texts += ["base_sha256", "models", "tracks", "options", "identity", "note"]
    db.table("runs").create(
        {"number": int, "id": str, **dict.fromkeys(texts, str), "finished": str, "seconds": float},
        pk="number",
        not_null={"id", *texts},
    )
    db.table("runs").create_index(["id"], unique=True)
    db.table("runs").create_index(["identity"])
    numbers = {"prompt_tokens": int, "completion_tokens": int, "seconds": float}
    db.table("answers").create({"key": str, "text": str, "finish": str, "model": str, **numbers}, pk="key")
    flags = {"passed": int, "parsed": int, "builds": int}
    db.table("judged").create(
        {"key": str, "verdict": str, "stage": str, "detail": str, "facts": str, **flags}, pk="key"
    )
    db.table("items").create({"number": int, "track": str, "item": str, "problem": str, "family": str}, pk="number")
    db.table("items").create_index(["track", "item", "problem", "family"], unique=True)
    db.table("models").create({"number": int, "name": str}, pk="number")
    db.table("models").create_index(["name"], unique=True)
    db.execute(_SAMPLES)
    db.create_view("results", _RESULTS)
