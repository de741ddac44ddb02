"""What the tests of importing may ask for: a shelf of imported suites of their own, and an importer for it."""

from pathlib import Path

import pytest
from importer import Import

from guild import places
from guild.bench.go_program import GoProgram
from guild.bench.go_tool import GoTool
from guild.bench.importing.suite import Imported, import_suite
from guild.bench.problems import Problem, read_suite
from guild.bench.sandbox import Sandbox
from guild.bench.toolbox import Toolbox


@pytest.fixture(scope="session")
def tools(go: GoTool, sandbox: Sandbox, program: GoProgram) -> Toolbox:
    """All that importing needs of this machine."""
    return Toolbox(go, sandbox, program)


@pytest.fixture
def suites(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of imported suites; Go's cache stays where it is, or every test would compile the standard library."""
    folder = tmp_path / "suites"
    monkeypatch.setattr(places, "suites", lambda: folder)
    return folder


@pytest.fixture
def imported(tools: Toolbox, suites: Path) -> Import:
    """Import something, read it back from disk, and return problems and reasons, both by name."""

    def run(kind: str, path: Path) -> tuple[dict[str, Problem], dict[str, str]]:
        done: Imported = import_suite(kind, path, "theirs", tools, lambda what, number, total: None)
        assert done.folder == suites / "theirs"
        found = read_suite(done.folder)
        assert len(found.problems) == done.problems
        return {problem.name: problem for problem in found.problems}, dict(done.skipped)

    return run
