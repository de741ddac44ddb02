"""Rows of HumanEval-X: imports that stand elsewhere, tests on testify's shim, and a shim that fails as testify would."""

import json
from pathlib import Path

import pytest
from importer import Import

from guild.bench.importing import humaneval_x
from guild.bench.limits import Limits
from guild.bench.problems import SOLUTION, TEST
from guild.bench.test_run import run_tests
from guild.bench.toolbox import Toolbox

SETUP = 'package main\n\nimport (\n    "testing"\n    "crypto/md5"\n    "github.com/stretchr/testify/assert"\n)\n'
ABOVE = {
    "task_id": "Go/0",
    "prompt": 'import (\n    "math"\n)\n\n// Tell whether two numbers are nearer than a bound.\n'
    "// >>> Near([]float64{1.0, 2.0}, 0.5)\n// false\nfunc Near(numbers []float64, bound float64) bool {\n",
    "import": 'import (\n    "math"\n)\n',
    "declaration": "\nfunc Near(numbers []float64, bound float64) bool {\n",
    "canonical_solution": "    for i, a := range numbers {\n        for j, b := range numbers {\n"
    "            if i != j && math.Abs(a-b) < bound {\n                return true\n"
    "            }\n        }\n    }\n    return false\n}\n\n",
    "test": "func TestNear(t *testing.T) {\n    assert := assert.New(t)\n    assert.Equal(true, Near([]float64{1, 2, 2.2}, 0.3))\n"
    "    assert.Equal(false, Near([]float64{1, 2}, 0.5))\n    assert.False(Near([]float64{1, 1.5}, 0.5))\n}\n",
    "test_setup": SETUP,
    "example_test": "func TestNear(t *testing.T) {}\n",
}
# Its imports stand in the test's setup only, and one nowhere; the test calls the package itself.
JOIN = {
    "task_id": "Go/1",
    "prompt": "\n// Join the numbers with commas.\nfunc Join(numbers []int) string {\n",
    "import": "",
    "canonical_solution": "    words := []string{}\n    for _, n := range numbers {\n"
    "        words = append(words, strconv.Itoa(n))\n    }\n"
    '    return strings.Join(words, ",")\n}\n',
    "test": 'func TestJoin(t *testing.T) {\n    assert.Equal(t, "1,2", Join([]int{1, 2}))\n'
    "    assert.Equal(t, fmt.Sprint(3), Join([]int{3}))\n}\n",
    "test_setup": SETUP.replace('"crypto/md5"', '"fmt"\n    "strings"'),
}


def test_rows_become_problems(imported: Import, tmp_path: Path) -> None:
    more = JOIN | {"task_id": "Go/2", "test": "func TestJoin(t *testing.T) {\n    assert.Eventually(t, nil, 0, 0)\n}\n"}
    wrong = JOIN | {"task_id": "Go/3", "canonical_solution": '    return ""\n}\n'}
    other = ABOVE | {"task_id": "Python/0"}
    rows = [ABOVE, JOIN, more, wrong, other, ABOVE]
    file = tmp_path / "humaneval_go.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows) + '\n{"task_id": "Go/9"}\n{"task_')
    problems, skipped = imported("humaneval-x", file)
    assert sorted(problems) == ["go-0", "go-1"]
    near, join = problems["go-0"], problems["go-1"]
    assert near.solution.startswith('package main\n\nimport (\n\t"math"\n)\n\n// Tell whether')
    assert near.spec.startswith("Tell whether two numbers are nearer than a bound.\n>>> Near(")
    assert near.signature == "package main\n\nfunc Near(numbers []float64, bound float64) bool"
    assert "testify/assert" not in near.test.replace("github.com/stretchr/testify/assert, as", "")
    assert near.tracks == ("generate", "test", "edit", "review")
    assert near.bugs
    assert '"strconv"\n\t"strings"' in join.solution
    assert '"fmt"' not in join.solution
    reasons = {
        "line 3 (Go/2)": "Eventually",
        "line 4 (Go/3)": "assertion",
        "line 5 (Python/0)": "another language",
        "line 6": "of line 1",
        "line 7": "prompt",
        "line 8": "JSON",
    }
    assert sorted(skipped) == sorted(reasons)
    for place, words in reasons.items():
        assert words in skipped[place], skipped[place]


# Each check of the shim: arguments with which it holds, and with which it must fail.
CHECKS = {
    "Equal": ("[]int{1}, []int{1}", "[]int{1}, []int64{1}"),
    "Equal nil": ("nil, nil", "nil, []int{}"),
    "Equal kinds": ("1, 1", "1, int64(1)"),
    "Equal empty": ("[]int{}, []int{}", "[]int(nil), []int{}"),
    "Equal bytes": ('[]byte("a"), []byte("a")', '[]byte("a"), []byte("b")'),
    "NotEqual": ("1, 2", "1, 1"),
    "EqualValues": ("1, int64(1)", "1, int64(2)"),
    "EqualValues narrow": ("int8(1), 1", "int8(1), 257"),
    "EqualValues text": ('"A", "A"', '65, "A"'),
    "True": ("1 == 1", "1 == 2"),
    "False": ("1 == 2", "1 == 1"),
    "Nil": ("nil", "0"),
    "Nil typed": ("(*int)(nil)", "new(int)"),
    "NotNil": ("[]int{}", "[]int(nil)"),
    "Error": ('errors.New("x")', "nil"),
    "NoError": ("nil", 'errors.New("x")'),
    "ErrorIs": ("io.EOF, io.EOF", 'errors.New("EOF"), io.EOF'),
    "EqualError": ('io.EOF, "EOF"', 'nil, "EOF"'),
    "Len": ("[]int{1}, 1", "[]int{1}, 2"),
    "Len nothing": ('"ab", 2', "nil, -1"),
    "Empty": ("map[string]int{}", "[]int{0}"),
    "Empty zero": ("0", "1"),
    "NotEmpty": ('"a"', '""'),
    "InDelta": ("1.0, 1.05, 0.1", "1.0, 1.2, 0.1"),
    "InDelta mixed": ("1, 1.05, 0.1", '"1", "1", 0.1'),
    "InDelta not": ("math.NaN(), math.NaN(), 0.1", "1.0, math.NaN(), 0.1"),
    "InDelta text": ("uint8(3), 3, 0.0", '1.0, "1", math.Inf(1)'),
    "InDeltaSlice": ("[]float64{1}, []float64{1.05}, 0.1", "[]float64{1, 2}, []float64{1}, 0.1"),
    "InEpsilon": ("100.0, 101.0, 0.02", "100.0, 103.0, 0.02"),
    "Contains": ('"abc", "b"', '"abc", "d"'),
    "Contains list": ("[]int{1, 2}, 2", "[]int{1, 2}, 3"),
    "Contains key": ('map[string]int{"a": 1}, "a"', "1, 1"),
    "NotContains": ("[]int{1}, 2", "[]int{1}, 1"),
    "ElementsMatch": ("[]int{1, 2, 2}, []int{2, 1, 2}", "[]int{1, 2, 2}, []int{1, 1, 2}"),
    "Panics": ('func() { panic("x") }', "func() {}"),
    "Fail": ("", '"always"'),
}


def test_each_check_of_the_shim_holds_and_fails(tools: Toolbox) -> None:
    functions = []
    for name, (holds, fails) in CHECKS.items():
        check, ident = name.split()[0], name.replace(" ", "_")
        if holds:
            functions.append(f"func TestHolds_{ident}(t *testing.T) {{\n\tguildAssert.New(t).{check}({holds})\n}}\n")
        functions.append(f"func TestFails_{ident}(t *testing.T) {{\n\tguildAssert.New(t).{check}({fails})\n}}\n")
    head = 'package main\n\nimport (\n\t"errors"\n\t"io"\n\t"math"\n\t"testing"\n)\n\n'
    files = {
        SOLUTION: "package main\n",
        TEST: head + "\n".join(functions),
        "shim_test.go": humaneval_x._SHIM.read_text(),
    }
    with tools.built({"shim": files}) as built:
        binary = built["shim"].binary
        assert binary is not None, built["shim"].message
        done = run_tests(binary, tools.sandbox, Limits())
    assert sorted(done.failed) == sorted(f"TestFails_{name.replace(' ', '_')}" for name in CHECKS)
    assert len(done.passed) == len(CHECKS) - 1


def test_the_shim_is_as_gofmt_writes_it(tools: Toolbox) -> None:
    text = humaneval_x._SHIM.read_text(encoding="utf-8")
    assert humaneval_x.read_go({"assert.go": text}, tools)[0].text == text


@pytest.mark.parametrize("prompt", ["/* One\nline. */\nfunc F() {\n", "// One\n// line.\nfunc F() {\n// not this\n"])
def test_the_spec_is_the_comment_of_the_prompt(prompt: str) -> None:
    row = humaneval_x.Row(task_id="Go/0", prompt=prompt, canonical_solution="", test="")
    assert humaneval_x._spec(row) == "One\nline."
