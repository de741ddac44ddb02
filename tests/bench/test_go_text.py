"""Directives and imports are told from text that only looks like them."""

import time

import pytest

from guild.bench.go_text import forbidden_directive, package_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("package p\n", "p"),
        ("\ufeffpackage p\n", "p"),
        ("// Package x is no name.\n/* package y */\n\n//go:build linux\n\npackage p // z\n", "p"),
        ("package/* in between */p", "p"),
        ("package\n\n\tgrößer\n", "größer"),
        ("", None),
        ("package", None),
        ("func main() {}", None),
        ("/* package p", None),
    ],
)
def test_the_package_s_name(text: str, name: str | None) -> None:
    assert package_name(text) == name


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("package p\n\n//go:embed x\nvar s string\n", (3, "//go:embed")),
        ("package p\n//go:embed", (2, "//go:embed")),
        ("package p\nvar (\n\t//go:embed x\n\ts string\n)\n", (3, "//go:embed")),
        ("package p\nfunc f() { //go:linkname a b\n}\n", (2, "//go:linkname")),
        ("package p\n/* */ //go:linkname a b\n", (2, "//go:linkname")),
        ("package p\n//go:cgo_import_dynamic x y\n", (2, "//go:cgo_import_dynamic")),
        ("package p\n//export F\nfunc F() {}\n", (2, "//export")),
        ("package p\n//go:wasmimport a b\nfunc F()\n", (2, "//go:wasmimport")),
        ('package p\nimport "C"\n', (2, 'import "C"')),
        ("package p\nimport `C`\n", (2, 'import "C"')),
        ('package p\nimport(_"C")\n', (2, 'import "C"')),
        ('package p\nimport "fmt"; import "C"\n', (2, 'import "C"')),
        ('package p\nimport/**/"C"\n', (2, 'import "C"')),
    ],
)
def test_what_is_forbidden_is_found(text: str, found: tuple[int, str]) -> None:
    assert forbidden_directive(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "package p\n\n// go:embed is not used here, nor //go:linkname.\n",
        "package p\n\n//go:embedded\n//go:noinline\n//go:generate x\n//exported names are few\n",
        "package p\n\n/*\n//go:embed x\n*/\n",
        'package p\n\nvar s = `\n//go:embed x\nimport "C"\n`\n',
        'package p\n\nvar s = "//go:embed x"\n',
        'package p\n\nvar s = "\\"//go:embed x"\n',
        "package p\n\nvar r = '\"' //\n//go:noinline\nvar q = '\"'\n",
        'package p\n\nimport "fmt"\n\nvar s = "C"\n',
        'package p\n\nimport "math/C"\n',
        "package p\n\n\t// //go:embed x\n",
    ],
)
def test_what_only_looks_forbidden_is_not(text: str) -> None:
    assert forbidden_directive(text) is None


@pytest.mark.parametrize("part", ["`", '"', "'", "/*", "//", "/", "*", '"\\', "/* *", "import(", "//go:embe\n"])
def test_a_megabyte_of_anything_is_read_in_no_time(part: str) -> None:
    began_s = time.process_time()
    forbidden_directive("package p\n" + part * (1024 * 1024 // len(part)))
    assert time.process_time() - began_s < 10
