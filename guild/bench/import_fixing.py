"""Deterministic import fixing: what every editor does on saving, done to a model's Go file.

Unused imports are dropped, and packages of the standard library that are used but not imported are added. It is never part of the
judge. Judging answers a second time after it tells tooling from skill: much of what small models fail by is an import.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from guild.bench.go_facts import Facts

_NOT_IMPORTED = {"internal", "vendor", "testdata", "cmd", "builtin"}
# Where several packages have one name, the one that is meant as a rule.
_MEANT = {"rand": "math/rand", "template": "text/template", "scanner": "text/scanner", "pprof": "runtime/pprof"}


@cache
def standard_packages(root: Path) -> Mapping[str, str]:
    """Return import paths of the standard library in a GOROOT by package name; of several, the one that is usually meant."""
    found: dict[str, str] = {}
    source = root / "src"
    for folder in sorted(path for path in source.rglob("*") if path.is_dir()):
        parts = folder.relative_to(source).parts
        if _NOT_IMPORTED & set(parts) or parts[-1].startswith(("_", ".")) or parts[-1] == "v2":
            continue
        if any(file.suffix == ".go" and not file.name.endswith("_test.go") for file in folder.iterdir()):
            path = "/".join(parts)
            best = found.get(parts[-1])
            if best is None or (len(parts), path) < (best.count("/") + 1, best):
                found[parts[-1]] = path
    return found | {name: path for name, path in _MEANT.items() if name in found}


def fix_imports(code: str, facts: Facts, packages: Mapping[str, str]) -> str:
    """Return a Go file with its imports put right; a file that does not parse is returned as it is.

    Only what stands on a line of its own is dropped, as gofmt and models write it.
    """
    if facts.error is not None or facts.syntax_error is not None:
        return code
    lines = code.split("\n")
    unused = set(facts.unused_imports)
    for one in facts.imports:
        line = lines[one.line - 1].strip()
        if one.path in unused and line.removeprefix("import").strip().endswith(f'"{one.path}"'):
            lines[one.line - 1] = ""
    known = {one.path for one in facts.imports} - unused
    added = sorted({packages[name] for name in facts.missing_imports if name in packages} - known)
    clause = next((place for place, line in enumerate(lines) if line.startswith("package ")), None)
    if clause is None:
        return code
    # Several import declarations are good Go, so that nothing that is there need be taken apart.
    return "\n".join([*lines[: clause + 1], *(f'import "{path}"' for path in added), *lines[clause + 1 :]])
