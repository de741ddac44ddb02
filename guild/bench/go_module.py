"""The module `problem` in which packages are built: writing them to a folder, each beside guild's own TestMain.

Each package lies in a folder named for its content, so the same content is compiled once, and Go's cache knows it again.
Nothing is compiled here; what the folder must not hold is refused here.
"""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

from guild.bench.go_text import forbidden_directive, package_name

MOST_FILE_BYTES = 1024 * 1024
HARNESS = Path(__file__).with_name("harness")
HARNESS_PACKAGE = "problem/harness"
_MAIN_FILE = "zz_guild_test.go"
_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}\.go")
_MAIN = """package {name}

import (
	"testing"

	"problem/harness"
)

func TestMain(m *testing.M) {{ harness.Main(m) }}
"""


def write_module(folder: Path, go_version: str) -> None:
    """Write go.mod, for the language of a Go version such as `1.27.3`, and the harness."""
    language = ".".join(re.findall(r"\d+", go_version)[:2])
    (folder / "go.mod").write_text(f"module problem\n\ngo {language}\n", encoding="utf-8")
    harness = folder / "harness"
    harness.mkdir()
    for source in HARNESS.glob("*.go"):
        (harness / source.name).write_bytes(source.read_bytes())


def refusal(files: Mapping[str, str]) -> str | None:
    """Return why guild does not compile these files, or None.

    Raises ValueError for file names that could not be a Go file of the package's folder: they come from guild, not from an
    answer.
    """
    for name, text in files.items():
        if not _FILE_NAME.fullmatch(name) or name == _MAIN_FILE:
            raise ValueError(f"{name!r} cannot be a file of a package")
        if len(text) > MOST_FILE_BYTES or len(text.encode(errors="replace")) > MOST_FILE_BYTES:
            return f"{name}: is larger than {MOST_FILE_BYTES // 1024} KiB"
        if "\0" in text:
            return f"{name}: holds a NUL character"
        try:
            text.encode()
        except UnicodeEncodeError:
            return f"{name}: is not valid UTF-8"
        if (found := forbidden_directive(text)) is not None:
            return f"{name}:{found[0]}: {found[1]} is not allowed here"
    return None


def write_package(module: Path, files: Mapping[str, str]) -> str:
    """Write a package and guild's TestMain; return its folder's name, which tells its content."""
    content = hashlib.sha256()
    for name, text in sorted(files.items()):
        content.update(f"{name}\0{len(text.encode())}\0".encode() + text.encode())
    folder = module / f"p{content.hexdigest()[:16]}"
    if not folder.exists():
        folder.mkdir()
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8", newline="")
        (folder / _MAIN_FILE).write_text(_MAIN.format(name=_package(files)), encoding="utf-8")
    return folder.name


def _package(files: Mapping[str, str]) -> str:
    """Return the package's name: that of its code, or where there are only tests, theirs."""
    code = [name for name in sorted(files) if not name.endswith("_test.go")]
    for name in code or sorted(files):
        if (found := package_name(files[name])) is not None:
            return found if code else found.removesuffix("_test")
    return "problem"
