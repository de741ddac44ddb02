"""What small models answer, and the Go that is read from it. Reviews are in `test_findings.py`."""

import time

import pytest

from guild.bench.answers import parse_answer

FILE = "package stack\n\nfunc Push(x int) {}\n"
TEST = 'package stack\n\nimport "testing"\n\nfunc TestPush(t *testing.T) {}\n'


def fenced(code: str, name: str = "go", fence: str = "```") -> str:
    return f"{fence}{name}\n{code}{fence}\n"


# One Go file


@pytest.mark.parametrize(
    "answer",
    [
        fenced(FILE),
        fenced(FILE, "Go"),
        fenced(FILE, "golang"),
        fenced(FILE, "go title=stack.go"),
        fenced(FILE, "go {linenos=true}"),
        fenced(FILE, ""),
        fenced(FILE, fence="~~~"),
        fenced(FILE, fence="`````"),
        "Sure! Here is the code:\n\n" + fenced(FILE) + "\nIt pushes `x`. Run it with `go run .`\n",
        "## Answer\n\n> Note: untested.\n\n" + fenced(FILE),
        "```go\n" + FILE,
        fenced(FILE, "go:stack.go"),
        fenced(FILE, "stack.go"),
        fenced(FILE, "text"),
        fenced("module x\n", "go.mod") + fenced(FILE),
        FILE + "```\n",
        FILE + "\n```bash\ngo test ./...\n```\n",
        fenced("def f():\n    pass\n", "python") + "In Go:\n\n" + FILE,
        FILE,
        "Here is the file:\n\n" + FILE,
        "\n\n\n" + FILE + "\n\n\n",
        fenced("$ go mod init x\n", "sh") + fenced(FILE),
        fenced(FILE) + fenced("go test ./...\n", "bash") + fenced('{"a": 1}\n', "json"),
        fenced("func Push(x int)\n") + "becomes\n" + fenced(FILE),
        "1. Write this:\n\n   ```go\n   package stack\n\n   func Push(x int) {}\n   ```\n\n2. Done.",
        "- a\n  - b\n\n    ~~~go\n    package stack\n\n    func Push(x int) {}\n    ~~~\n",
        "> ```go\n> package stack\n>\n> func Push(x int) {}\n> ```\n",
    ],
)
def test_one_go_file_is_found_however_it_is_wrapped(answer: str) -> None:
    parsed = parse_answer(answer, "go-file")
    assert (parsed.parsed, parsed.findings) == (True, None)
    assert parsed.code is not None
    assert parsed.code.strip() == FILE.strip()


def test_windows_line_ends_are_read_as_any_other() -> None:
    for answer in (fenced(FILE), "Here:\r\n\r\n" + FILE, fenced(FILE, ""), FILE):
        parsed = parse_answer(answer.replace("\r\n", "\n").replace("\n", "\r\n"), "go-file")
        assert parsed.code is not None
        assert parsed.code.replace("\r\n", "\n").strip() == FILE.strip()


@pytest.mark.parametrize(
    "code",
    [
        'package p\n\nconst s = `\n  "```"\n`\n',
        "package p\n\n// ```go\n// not the end\n// ```\nfunc F() {}\n",
        'package p\n\nvar s = "~~~"\n',
        'package p\n\nvar Größe = "日本\\t"\n\n\tfunc f() {}\n',
    ],
)
def test_code_comes_out_letter_by_letter(code: str) -> None:
    assert parse_answer(fenced(code, fence="````"), "go-file").code == code


def test_a_whole_file_without_fences_keeps_its_raw_strings() -> None:
    code = "package p\n\nconst usage = `run:\n  go run .\n`\n"
    assert parse_answer(code, "go-file").code == code


@pytest.mark.parametrize(
    "prefix",
    [
        "// Package stack is a stack.\n",
        "//go:build linux\n\n",
        "// Copyright 2024\n// Licence: MIT\n\n",
        "/*\nPackage stack is a stack.\n*/\n",
    ],
)
def test_comments_above_the_package_clause_belong_to_the_file(prefix: str) -> None:
    assert parse_answer(prefix + FILE, "go-file").code == prefix + FILE
    assert parse_answer(f"Here it is.\n\n{prefix}{FILE}", "go-file").code == prefix + FILE
    assert parse_answer(fenced(prefix + FILE), "go-file").code == prefix + FILE


def test_prose_behind_an_unfenced_file_is_not_code() -> None:
    # Nothing is repaired: what follows the file stays in it, and the compiler says so.
    code = parse_answer(FILE + "\nThis pushes x.\n", "go-file").code
    assert code is not None and code.startswith(FILE)


def test_of_several_files_the_last_is_taken() -> None:
    first = FILE.replace("Push", "First")
    assert parse_answer(fenced(first) + "Better:\n" + fenced(FILE), "go-file").code == FILE


def test_a_whole_file_goes_before_a_later_snippet() -> None:
    answer = fenced(FILE) + "Use it so:\n" + fenced("s.Push(1)\n") + fenced("func main() {}\n")
    assert parse_answer(answer, "go-file").code == FILE


def test_go_without_a_package_clause_is_still_go() -> None:
    assert parse_answer(fenced("func F() {}\n"), "go-file").code == "func F() {}\n"
    assert parse_answer("Just this:\nfunc F() {}", "go-file").code == "func F() {}\n"


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "   \n\n",
        "I cannot do that.",
        "The package is imported with care, and func is a keyword.\nfunc is one, package too.",
        fenced("func f() -> Int { 1 }\n", "swift"),
        fenced("def f():\n    pass\n", "python"),
        fenced("class A {}\n", "java") + fenced("SELECT 1;\n", "sql"),
        fenced("", "go"),
        "```go\n```",
        fenced("package.json is here\n", ""),
        fenced("package main;\npublic class A {}\n", "java"),
    ],
)
def test_where_there_is_no_go_nothing_is_parsed(answer: str) -> None:
    parsed = parse_answer(answer, "go-file")
    assert (parsed.parsed, parsed.code) == (False, None)


# One test file


def test_the_test_is_preferred_to_the_code_around_it() -> None:
    for answer in (fenced(FILE) + fenced(TEST), fenced(TEST) + fenced(FILE)):
        assert parse_answer(answer, "test-file").code == TEST


@pytest.mark.parametrize("name", ["TestA", "BenchmarkA", "FuzzA", "ExampleA", "Test_a", "Test"])
def test_every_kind_of_test_function_counts(name: str) -> None:
    test = TEST.replace("TestPush", name)
    assert parse_answer(fenced(test) + fenced(FILE), "test-file").code == test


def test_a_file_without_tests_is_given_as_it_is() -> None:
    # Whether it tests anything is the toolchain's to say.
    assert parse_answer(fenced(FILE), "test-file").code == FILE
    assert not parse_answer("Test it by hand.", "test-file").parsed


# Text


def test_any_words_are_a_text() -> None:
    assert parse_answer("A slice is a view.", "text").parsed
    assert parse_answer("So:\n" + fenced(FILE), "text").code == FILE
    assert parse_answer("A slice is a view.", "text").code is None
    assert not parse_answer(" \n\t", "text").parsed


@pytest.mark.parametrize(
    "said",
    [
        "*" * 4000,
        "\n" * 4000,
        "// x\n" * 900,
        "/* x\n" * 900,
        "```\n" * 1000,
        "> " * 3000,
        "line 3: deadlock: " + "*" * 4000,
    ],
)
def test_a_model_that_repeats_itself_is_read_in_no_time(said: str) -> None:
    began_s = time.process_time()
    for wanted in ("go-file", "findings"):
        parse_answer(said + "package p\n", wanted)
    assert time.process_time() - began_s < 2
