"""The policy's file: what goes in comes out, whole or not at all."""

from pathlib import Path

import pytest
from made_up_matrices import routes, spelt

from guild.errors import CardError, StorageError
from guild.routing.evidence import weigh
from guild.routing.policy import choose
from guild.routing.written_policy import WrittenChoice, WrittenPolicy, read_policy, write_policy, written_choices

CHOICE = WrittenChoice(
    model="base", prior="go-test", reason='said "ü\\\n', verdict="loses to base", about="go-test", sure=0.0001
)
POLICY = WrittenPolicy(
    base="tiny", base_sha256="ba", suite="go-core", suite_sha256="5e", written="2026-01-02", choice={"test": CHOICE}
)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "home" / "policy-tiny.toml"
    assert read_policy(path) is None
    write_policy(path, POLICY)
    assert read_policy(path) == POLICY
    bare = POLICY.model_copy(update={"choice": {}})
    write_policy(path, bare)
    assert read_policy(path) == bare
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_only_what_was_measured_is_written() -> None:
    choices = choose(weigh(spelt("review", base="+" * 8, go_review="-" * 8)), routes("base"))
    found = written_choices(choices, {("go-review", "review"): "f1"})
    assert list(found) == ["review"]
    assert (found["review"].model, found["review"].about, found["review"].fingerprint) == ("base", "go-review", "f1")
    assert found["review"].reason == choices["review"].reason


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("base = 3", r"policy\.toml: field 'base' is 3"),
        ('base = "tiny"\nbsae = "x"', r"policy\.toml: unknown field 'bsae'"),
        ("[", r"policy\.toml: not valid TOML"),
    ],
)
def test_a_file_that_is_no_policy_is_refused(tmp_path: Path, content: str, says: str) -> None:
    (tmp_path / "policy.toml").write_text(content)
    with pytest.raises(CardError, match=says):
        read_policy(tmp_path / "policy.toml")


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match=r"policy\.toml: cannot be written \(.*\); check its rights"):
        write_policy(tmp_path / "file" / "policy.toml", POLICY)
