"""Hostile answers to the compiler: refused before it sees them, or ended by its bounds; the others of their batch are built."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from guild.bench.go_build import BUILD_LIMITS, build
from guild.bench.go_tool import GoTool
from guild.bench.limits import Limits
from guild.bench.sandbox import Sandbox

MIB = 1024 * 1024
GOOD = {"solution.go": "package p\n\nfunc F() int { return 1 }\n"}
REFUSED = {
    "embed": ('package p\n\nimport _ "embed"\n\n//go:embed /etc/passwd\nvar s string\n', "//go:embed"),
    "embed a folder": ('package p\n\nimport "embed"\n\n//go:embed *\nvar s embed.FS\n', "//go:embed"),
    "linkname": (
        'package p\n\nimport _ "unsafe"\n\n//go:linkname stop os.runtime_beforeExit\nfunc stop()\n',
        "//go:linkname",
    ),
    "cgo flags": ('package p\n\n//go:cgo_ldflag "-L/"\n', "//go:cgo_ldflag"),
    "C": ('package p\n\n// #include <stdlib.h>\nimport "C"\n', 'import "C"'),
    "C in a list": ('package p\n\nimport (\n\t"fmt"\n\tc `C`\n)\n', 'import "C"'),
    "large": ("package p\n" + "// spam\n" * (50 * MIB // 8), "larger than 1024 KiB"),
    "NUL": ("package p\n\nvar s = `\0`\n", "NUL"),
    "no Unicode": ("package p\n\nvar s = `\ud800`\n", "UTF-8"),
}
# Go itself turns these away; what each must not do is named in the test.
FAILING = {
    "import cycle": 'package p\n\nimport _ "problem/p"\n',
    "from the network": 'package p\n\nimport _ "github.com/a/b"\n',
    "internal": 'package p\n\nimport _ "internal/abi"\n',
    "assembly's function": "package p\n\nfunc F() int\n",
    "plugin of the user": 'package p\n\nimport _ "./../../secret"\n',
    "absolute import": 'package p\n\nimport _ "/etc"\n',
    "line of another file": "package p\n\n//line /etc/passwd:1\nvar x int = `a`\n",
    "many errors": "package p\n" + "var x int = y\n" * 40_000,
    "own TestMain": 'package p\n\nimport "testing"\n\nfunc TestMain(m *testing.M) {}\n',
    "nothing": "",
    "deep nesting": "package p\n\nvar x = " + "(" * 200_000 + "1" + ")" * 200_000 + "\n",
    "recursive type": "package p\n\ntype T struct{ a, b T }\n\nvar x T\n",
}


@pytest.fixture(autouse=True)
def private_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_before_it_is_compiled(name: str, tmp_path: Path, go: GoTool, sandbox: Sandbox) -> None:
    text, why = REFUSED[name]
    began_s = time.process_time()
    built = build({"x": GOOD | {"bad.go": text}}, tmp_path / "built", go, sandbox)["x"]
    assert built.binary is None
    assert built.message.startswith("bad.go")
    assert why in built.message
    assert time.process_time() - began_s < 2


def test_what_go_turns_away_spoils_nothing_else(tmp_path: Path, go: GoTool, sandbox: Sandbox) -> None:
    packages = {name: GOOD | {"bad_test.go": text} for name, text in FAILING.items()} | {"good": GOOD}
    built = build(packages, tmp_path / "built", go, sandbox)
    for name in FAILING:
        assert built[name].binary is None, name
        assert 0 < len(built[name].message) < 2100, name
        assert str(tmp_path) not in built[name].message, name
        assert "go/src" not in built[name].message, name
        assert "root:" not in built[name].message, name
    assert built["good"].binary is not None
    # Sources and scratch are gone; only what was built stays.
    assert [path.name for path in tmp_path.iterdir()] == ["built"]
    assert list((tmp_path / "built").iterdir()) == [built["good"].binary]


def test_nothing_is_generated_and_no_other_toolchain_fetched(tmp_path: Path, go: GoTool, sandbox: Sandbox) -> None:
    text = f"//go:build go1.99 || !go1.99\n//go:generate touch {tmp_path}/made\n//toolchain go1.99\n\npackage p\n"
    built = build({"x": GOOD | {"more.go": text}}, tmp_path / "built", go, sandbox)["x"]
    assert built.binary is not None
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize(
    "name", ["../up.go", "a/b.go", "/etc/x.go", "x.s", "go.mod", ".go", "zz_guild_test.go", "x.go\n"]
)
def test_a_file_name_that_leaves_the_folder_is_a_bug_of_ours(
    name: str, tmp_path: Path, go: GoTool, sandbox: Sandbox
) -> None:
    with pytest.raises(ValueError, match="cannot be a file"):
        build({"x": {name: "package p\n"}}, tmp_path, go, sandbox)


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        ("package p\n\nvar x = [1 << 28]int{1<<28 - 1: 1}\n", replace(BUILD_LIMITS, file_bytes=64 * MIB)),
        ("package p\n\nvar x = [1 << 28]int{1<<28 - 1: 1}\n", replace(BUILD_LIMITS, memory_bytes=128 * MIB)),
        ("package p\n\nvar x = [1 << 28]int{1<<28 - 1: 1}\n", replace(BUILD_LIMITS, cpu_s=1)),
        ("package p\n" + "var x int = y\n" * 40_000, replace(BUILD_LIMITS, output_bytes=200)),
    ],
    ids=["disk", "memory", "cpu", "output"],
)
def test_only_the_guilty_one_of_a_batch_fails(
    text: str, limits: Limits, tmp_path: Path, go: GoTool, sandbox: Sandbox
) -> None:
    innocent = {name: GOOD | {"more.go": f"package p\n\nconst {name} = 1\n"} for name in "ABCDE"}
    built = build(innocent | {"bad": {"solution.go": text}}, tmp_path / "built", go, sandbox, limits=limits)
    assert built.pop("bad").binary is None
    for name, result in built.items():
        assert result.binary is not None, f"{name}: {result.message}"
        assert result.binary.is_file()
