"""Judging reviews: the first finding must name a changed line and the right defect class; of clean code it must say so.

Only the first finding counts, or naming every line would be right. Suites without planted bugs may give keywords instead, which is
judged as what it is. A corrected file that comes with a review is tried by the hidden test; that does not decide.
"""

from guild.bench.go_build import Built
from guild.bench.items import Item
from guild.bench.problems import SOLUTION, TEST
from guild.bench.score import Score
from guild.bench.toolbox import Packages, Toolbox
from guild.contract import Parsed, Verdict


def packages(item: Item, parsed: Parsed) -> Packages:
    """Return what has to be built: the repaired file beside the hidden test, where one was given for flawed code."""
    if item.bug is None or parsed.code is None or not item.problem.test:
        return {}
    return {"repair": {SOLUTION: parsed.code, TEST: item.problem.test}}


def conclude(item: Item, parsed: Parsed, text: str, built: dict[str, Built], tools: Toolbox) -> Score:
    """Compare the first finding with the planted bug, or with the absence of one."""
    if item.problem.keywords:
        return _keywords(item, text)
    findings = parsed.findings or ()
    facts: dict[str, object] = {"named": len(findings)}
    if item.bug is None:
        if not findings:
            return Score(Verdict.PASS, "review", facts=facts)
        return Score(Verdict.ASSERTION, "review", f"names line {findings[0].line} of correct code", facts=facts)
    if "repair" in built:
        binary = built["repair"].binary
        repaired = binary is not None and tools.run(item.problem, binary).verdict is Verdict.PASS
        facts |= {"repaired": repaired}
    if not findings:
        return Score(Verdict.ASSERTION, "review", "finds no defect in flawed code", facts=facts | {"located": False})
    first = findings[0]
    facts |= {"located": first.line in item.bug.lines}
    if first.line not in item.bug.lines:
        where = ", ".join(map(str, item.bug.lines))
        return Score(Verdict.ASSERTION, "review", f"names line {first.line}; the bug is in line {where}", facts=facts)
    if first.defect_class != item.bug.defect_class:
        said = f"line {first.line} is right, but it is {item.bug.defect_class}, not {first.defect_class}"
        return Score(Verdict.ASSERTION, "review", said, facts=facts)
    return Score(Verdict.PASS, "review", facts=facts)


def _keywords(item: Item, text: str) -> Score:
    found = next((word for word in item.problem.keywords if word.casefold() in text.casefold()), None)
    if found is None:
        return Score(Verdict.ASSERTION, "keywords", f"holds none of: {', '.join(item.problem.keywords)}")
    return Score(Verdict.PASS, "keywords", f"holds {found!r}; a keyword match, not a judgement")
