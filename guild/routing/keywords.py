"""Keyword rules, the baseline that every learned router must beat: the first rule with a word in the request decides."""

import re

from guild.contract import Task

_RULES: tuple[tuple[Task, str], ...] = (
    ("test", r"\b(tests?|testing|benchmark(s|ing)?|bench|fuzz|mocks?|coverage|unit[- ]test)\b"),
    (
        "review",
        r"\b(review|pr|audit|critique|lgtm|feedback|find (the )?(bugs?|problems?|issues?)|what'?s wrong|"
        r"anything wrong|is (this|it) (safe|ok|correct))\b",
    ),
    (
        "edit",
        r"\b(fix|refactor|rename|change|edit|modify|convert|port|rewrite|update|replace|remove|clean ?up|"
        r"simplify|optimi[sz]e|add)\b",
    ),
    (
        "explain",
        r"\b(explain|why|what (is|are|does|do)|how (does|do|is|are|can|should)|difference|when should|"
        r"understand|meaning|eli5)\b",
    ),
    (
        "generate",
        r"\b(write|create|generate|implement|build|make|need|want|design|package|function|func|cli|server|handler)\b",
    ),
)
_COMPILED = [(task, re.compile(pattern, re.IGNORECASE)) for task, pattern in _RULES]
_FOREIGN = re.compile(
    r"\b(python|javascript|typescript|rust|java|c\+\+|c#|ruby|php|kotlin|swift|sql|bash)\b", re.IGNORECASE
)
_GO = re.compile(r"\b(go|golang)\b|:=|\bfunc\b", re.IGNORECASE)


def keyword_task(text: str) -> Task:
    """Return the task type that the first matching rule names, or `other`."""
    if _FOREIGN.search(text) and not _GO.search(text):
        return "other"
    return next((task for task, rule in _COMPILED if rule.search(text)), "other")
