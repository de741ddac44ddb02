"""What a model must be told so that a hidden test is fair to it: every name of the solution that the test uses."""

import re
from collections.abc import Sequence

from guild.bench.go_facts import Declared, Facts
from guild.bench.importing.go_files import GoFile, comment_of, package_comment, plain_comment
from guild.bench.toolbox import Toolbox

_WORD = re.compile(r"[A-Za-z_]\w*")
_DECLARATION = re.compile(r"\n\n(?=(?:func|type|var|const)\b)")


def told(spec: str, signature: str, solution: Facts, test: str, tools: Toolbox) -> str:
    """Return the signature with the solution's declarations added of whatever the test uses and nothing names yet."""
    words, used = _words(spec + signature), _words(test)
    missing = {
        declared.name
        for declared in solution.exported
        if _last(declared.name) in used and _last(declared.name) not in words
    }
    if not missing:
        return signature
    package, *blocks = _DECLARATION.split(solution.signature.strip())
    declared_by = tools.facts([f"{package}\n\n{block}\n" for block in blocks])
    added = [block for block, facts in zip(blocks, declared_by, strict=True) if facts.names & missing]
    return "\n\n".join([signature.strip() or package, *added])


def unexported_used(solution: Facts, test: Facts, test_source: str) -> str | None:
    """Return an unexported name of the solution that the test uses, which no other solution need have, or None."""
    for declared in solution.declared:
        name = _last(declared.name)
        if declared.exported or name[:1].isupper() or name in ("_", "init", "main") or name in test.names:
            continue
        # A name that the test gives to a variable of its own is that variable.
        if not re.search(rf"(?<![\w.]){name}\b[\w, ]*:=", test_source) and _uses(declared, test_source):
            return declared.name
    return None


def _uses(declared: Declared, source: str) -> bool:
    name = re.escape(_last(declared.name))
    return re.search(rf"\.{name}\b" if declared.kind == "method" else rf"(?<![\w.\"]){name}\b", source) is not None


def spec_from_comments(files: Sequence[GoFile]) -> str:
    """Return the package's comment and those of all that it exports, as a reader of its documentation sees them."""
    parts = [plain_comment(package_comment(file)) for file in files]
    parts += [comment_of(file, declared.line) for file in files for declared in file.facts.exported]
    return "\n\n".join(part for part in dict.fromkeys(parts) if part)


def _last(name: str) -> str:
    return name.rpartition(".")[2]


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text))
