"""What an answer's code must not do, seen by reading it: the tricks by which code could pass without doing the work.

The harness and the sandbox hold without this. It gives such answers their right name, `vacuous`, and says the line.
"""

from guild.bench.go_facts import Facts

_TOO_LOW = ("unsafe", "syscall", "plugin", "runtime/debug")
_FINE_ENDINGS = ("log.Fatal", "log.Fatalf", "log.Fatalln")
"""Endings with a code other than 0: no run can pass by them."""


def trick(facts: Facts, *, is_test: bool) -> str | None:
    """Return in words what makes an answer vacuous, or None; `is_test` tells that it is a test file."""
    for declared in facts.declared:
        if declared.kind == "func" and declared.name == "TestMain":
            return f"line {declared.line}: declares TestMain, which decides whether tests run at all"
    for noted in facts.ending:
        if noted.name not in _FINE_ENDINGS:
            return f"line {noted.line}: {noted.name} can end the run as if it had passed"
    for one in facts.imports:
        if one.path in _TOO_LOW or one.path.split("/")[0] == "problem":
            return f"line {one.line}: imports {one.path!r}, which reaches below the tests"
    if is_test and facts.syntax_error is None and facts.error is None and not _tests(facts):
        return "declares no function TestXxx, so nothing would run"
    return None


def _tests(facts: Facts) -> list[str]:
    return [name for name in facts.tests if name.startswith("Test")]
