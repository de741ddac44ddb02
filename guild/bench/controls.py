"""Negative controls: answers that do no work, or do harm, and must never score; and the reference answers, which always must.

A judge that nobody has tried to fool is not to be believed. Each control is an answer as a model would write it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from guild.bench.items import Item
from guild.bench.prompts import user_prompt
from guild.contract import TRACKS, DefectClass, Track

Answer = Callable[[Item], str]


@dataclass(frozen=True, slots=True)
class Control:
    """One control: what it answers to an item, and the tracks it is for."""

    name: str
    answer: Answer
    tracks: tuple[Track, ...] = TRACKS


def reference(item: Item) -> str:
    """Return the right answer to an item."""
    if item.track == "test":
        return fenced(item.problem.test)
    if item.track == "review":
        if item.problem.keywords:
            return item.problem.keywords[0]
        if item.bug is None:
            return "no defect"
        return f"line {item.bug.lines[0]}: {item.bug.defect_class}: {item.bug.truth}"
    return fenced(item.problem.solution)


def fenced(code: str) -> str:
    """Return code as a model should write it: in one block."""
    return f"```go\n{code.rstrip()}\n```"


def _stub(body: str, imports: str = "") -> Answer:
    """Return an answer whose package has the right name and an init that misbehaves, beside the right solution or a test."""

    def answer(item: Item) -> str:
        head = f"package {item.problem.package}\n\n"
        if item.track == "test":
            block = f'import (\n\t"testing"\n{imports})\n\nfunc TestAll(t *testing.T) {{\n\t{body}\n}}\n'
            return fenced(head + block)
        block = f"import (\n{imports})\n\n" if imports else ""
        return fenced(f"{head}{block}func init() {{\n\t{body}\n}}\n")

    return answer


_CODE: tuple[Track, ...] = ("generate", "edit")
_RUNS: tuple[Track, ...] = ("generate", "test", "edit")
_FORKS = 'for {\n\t\t_ = exec.Command("/proc/self/exe").Start()\n\t}'
_CALLS = (
    'c, err := net.DialTimeout("tcp", "127.0.0.1:53", time.Second)\n\tif err != nil {\n\t\tpanic(err)\n\t}\n\tc.Close()'
)

CONTROLS: tuple[Control, ...] = (
    Control("empty", lambda item: ""),
    Control("prompt echo", lambda item: user_prompt(item)),
    Control("constant", lambda item: "The code looks good to me."),
    Control("flawed code", lambda item: fenced(item.shown), ("edit",)),
    Control("package only", lambda item: fenced(f"package {item.problem.package}\n"), _CODE),
    Control("always-passing test", _stub("_ = t"), ("test",)),
    Control("skipping test", _stub('t.Skip("later")'), ("test",)),
    Control("os.Exit(0)", _stub("os.Exit(0)", '\t"os"\n'), _RUNS),
    Control("endless loop", _stub("for {\n\t}"), ("test",)),
    Control("fork bomb", _stub(_FORKS, '\t"os/exec"\n'), _RUNS),
    Control("network call", _stub(_CALLS, '\t"net"\n\t"time"\n'), _RUNS),
)

REVIEW_CONSTANTS: Mapping[str, str] = {
    "always `no defect`": "no defect",
    **{
        f"always line 1, {name}": f"line 1: {name}: it is wrong"
        for name in (DefectClass.OFF_BY_ONE, DefectClass.WRONG_VALUE)
    },
}
"""Constant reviews: right on one half of the items, so what must be nil is recall + specificity - 1 (Youden, 1950)."""
