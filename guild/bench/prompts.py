"""What a model is told about an item, and how long its answer may be: the same words and bounds for every contender.

Only a specialist's own system prompt differs, and that is not made here. A change of these words changes every score, so they are
part of the key under which answers are kept.
"""

from guild.bench.items import Item
from guild.contract import DEFECT_MEANING, AnswerFormat, Track

FORMAT: dict[Track, AnswerFormat] = {
    "generate": "go-file",
    "edit": "go-file",
    "test": "test-file",
    "review": "findings",
}

_TEST_TOKENS, _REVIEW_TOKENS = 640, 192

_GENERATE = """\
Write the Go package {package}.

{spec}

It declares:

```go
{signature}
```

Answer with the complete Go file in a single ```go block: package clause, imports, code. Use the standard library only."""

_TEST = """\
Write a Go test file for this package.

{spec}

```go
{code}
```

Answer with one complete _test.go file of package {package} in a single ```go block. It must pass on this code and fail on code \
that behaves otherwise. Do not repeat the code under test."""

_EDIT = """\
{request}

```go
{code}
```

Answer with the complete changed Go file in a single ```go block."""

# What is the same for all items comes first, so that it is read once for a whole batch.
_REVIEW = """\
Review a Go file: does it behave as its comments promise? The number before each line is its line number. Answer with one line for \
each defect, the worst first, in this form:
line N: class: explanation
where class is one of these:
{classes}
Name only defects that make it behave wrongly. If there is none, answer with the two words: no defect

```go
{code}
```"""


def user_prompt(item: Item) -> str:
    """Return the user's message for an item."""
    problem = item.problem
    if item.track in problem.prompts:
        return problem.prompts[item.track]
    code = item.shown.strip()
    if item.track == "generate":
        return _GENERATE.format(package=problem.package, spec=problem.spec, signature=problem.signature)
    if item.track == "test":
        return _TEST.format(package=problem.package, spec=problem.spec, code=code)
    if item.track == "edit":
        assert item.bug is not None
        return _EDIT.format(request=item.bug.request.strip(), code=code)
    classes = "\n".join(f"- {name}: {meaning}" for name, meaning in DEFECT_MEANING.items())
    return _REVIEW.format(code=numbered(item.shown), classes=classes)


def numbered(code: str) -> str:
    """Return code with its 1-based line number before each line."""
    return "\n".join(f"{number} {line}".rstrip() for number, line in enumerate(code.rstrip().split("\n"), start=1))


def most_tokens(item: Item) -> int:
    """Return how many tokens an answer may have: about twice what the reference needs for code, fixed for tests and reviews.

    It is worked out from characters, not tokens, so that it is the same for every tokenizer.
    """
    if item.track == "test":
        return _TEST_TOKENS
    if item.track == "review":
        return _REVIEW_TOKENS
    return 160 + len(item.problem.solution) // 2
