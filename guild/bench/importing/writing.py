"""Writing a suite: all of it in a folder beside the others, which then takes its name at once, or not at all."""

import json
import re
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from guild import places
from guild.bench.problems import PROBLEM_CARD, SOLUTION, SUITE_CARD, TEST, Bug, Problem, read_suite
from guild.errors import StorageError, UsageError

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def write_suite(name: str, title: str, origin: str, problems: Sequence[Problem], *, force: bool) -> Path:
    """Write a suite of that name among the imported ones, and return its folder; it is read back before it takes its place.

    Raises UsageError where the name is taken and `force` is not given, StorageError where it cannot be written.
    """
    suites = places.suites()
    target = suites / name
    try:
        suites.mkdir(parents=True, exist_ok=True)
        # One level deeper than suites are looked for, so that a half-written one is never seen.
        with tempfile.TemporaryDirectory(dir=suites, prefix=".importing-", ignore_cleanup_errors=True) as workshop:
            made = Path(workshop) / name
            made.mkdir()
            _write(made / SUITE_CARD, [f"title = {_string(title[:100])}", f"origin = {_string(origin)}"])
            for problem in problems:
                _write_problem(made / problem.name, problem)
            read_suite(made)
            if target.exists() and not force:
                raise UsageError(f"suite {name!r} is there already; choose another name, or replace it with --force")
            _put(made, target, Path(workshop) / "replaced")
    except OSError as error:
        raise StorageError(f"{target}: cannot be written ({error.strerror}); make room there") from error
    return target


def _put(made: Path, target: Path, aside: Path) -> None:
    """Move a suite to its place; what was there comes back where that fails."""
    replacing = target.exists()
    if replacing:
        target.rename(aside)
    try:
        made.rename(target)
    except OSError:
        if replacing:
            aside.rename(target)
        raise


def _write_problem(folder: Path, problem: Problem) -> None:
    folder.mkdir()
    _write(folder / PROBLEM_CARD, _card(problem))
    _write(folder / SOLUTION, [problem.solution.rstrip("\n")])
    if problem.test:
        _write(folder / TEST, [problem.test.rstrip("\n")])
    if problem.bugs:
        (folder / "bugs").mkdir()
    for bug in problem.bugs:
        _write(folder / "bugs" / f"{bug.name}.go", [bug.source.rstrip("\n")])


def _write(path: Path, lines: Iterable[str]) -> None:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _card(problem: Problem) -> list[str]:
    lines = [
        f"family = {_string(problem.family)}",
        f"split = {_string(problem.split)}",
        f"difficulty = {_string(problem.difficulty)}",
        f"tags = {_strings(problem.tags)}",
    ]
    for name, text in (("spec", problem.spec), ("signature", problem.signature)):
        if text:
            lines.append(f"{name} = {_text(text)}")
    for key, words in (("tracks", problem.tracks), ("keywords", problem.keywords)):
        if words:
            lines.append(f"{key} = {_strings(words)}")
    if problem.prompts:
        lines += ["", "[prompts]", *(f"{track} = {_text(prompt)}" for track, prompt in problem.prompts.items())]
    for bug in problem.bugs:
        lines += ["", "[[bugs]]", *_bug(bug)]
    return lines


def _bug(bug: Bug) -> list[str]:
    kind = [] if bug.defect_class is None else [f"class = {_string(bug.defect_class)}"]
    return [
        f"name = {_string(bug.name)}",
        *kind,
        f"lines = {list(bug.lines)}",
        f"request = {_text(bug.request)}",
        f"truth = {_text(bug.truth)}",
    ]


def _string(text: str) -> str:
    # What JSON escapes TOML reads alike; the one character that TOML forbids beyond it is DEL.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _strings(texts: Iterable[str]) -> str:
    return f"[{', '.join(_string(text) for text in texts)}]"


def _text(text: str) -> str:
    """Write a text as TOML, over several lines where it has them."""
    if "\n" not in text:
        return _string(text)
    escaped = text.replace("\\", "\\\\").replace('"""', '""\\"')
    escaped = _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", escaped)
    # A quote at the very end would join the closing ones; the escaped line end parts them.
    return f'"""\n{escaped}\\\n"""' if escaped.endswith('"') else f'"""\n{escaped}"""'
