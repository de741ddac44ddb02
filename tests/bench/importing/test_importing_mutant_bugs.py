"""A mutant as a bug: a defect class only where its change leaves no choice between two, and a request as a user would put it."""

import pytest

from guild.bench.importing.mutant_bugs import defect_class, request_for
from guild.bench.mutants import Mutant
from guild.bench.witnesses import Witness


@pytest.mark.parametrize(
    ("operator", "before", "after", "wanted"),
    [
        ("boundary", "for i := 0; i < n; i++ {", "for i := 0; i <= n; i++ {", "off-by-one"),
        ("boundary", "if i < len(list) {", "if i <= len(list) {", "off-by-one"),
        ("boundary", "if age >= limit {", "if age > limit {", "wrong-condition"),
        ("negate", "if a == b {", "if a != b {", "wrong-condition"),
        ("logical", "if a && b {", "if a || b {", "wrong-condition"),
        ("error-check", "if err != nil {", "if false && err != nil {", "unchecked-error"),
        ("index", "return list[i]", "return list[i+1]", "off-by-one"),
        ("swap-arguments", "f(a, b)", "f(b, a)", "wrong-order"),
        ("constant", 'return "yes"', 'return ""', "wrong-value"),
        ("constant", "return list[1:]", "return list[2:]", None),
        ("constant", "if n <= 0 {", "if n <= 1 {", None),
        ("constant", "k := 2*i + 1", "k := 3*i + 1", "wrong-value"),
        ("constant", "for i := 0; i < n; i++ {", "for i := 1; i < n; i++ {", None),
        ("arithmetic", "total += price", "total -= price", "wrong-value"),
        ("zero-return", "return nil, err", "return nil, nil", "lost-error"),
        ("zero-return", "return total", "return 0", "wrong-value"),
        ("remove", "\tc.mu.Unlock()", "", "deadlock"),
        ("remove", "defer c.mu.Unlock()", "", "deadlock"),
        ("remove", "defer file.Close()", "", "resource-leak"),
        ("remove", "c.mu.Lock()", "", None),
        ("remove", "c.n++", "", None),
        ("branch", "break", "continue", None),
        ("early-return", "{", "{ return 0;", None),
    ],
)
def test_only_a_sure_class_is_given(operator: str, before: str, after: str, wanted: str | None) -> None:
    assert defect_class(Mutant("m", 1, operator, 1, before, after, "", "", separate=False)) == wanted


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "    x_test.go:12: Sum(1, 2) = 4; want 3\n",
            "The test TestSum fails with: Sum(1, 2) = 4; want 3\nPlease fix the code.",
        ),
        ("    x_test.go:12: <nil>", None),
        ("    x_test.go:12: Sum = %!d(string=x); want 3", None),
        (f"    x_test.go:12: got {'1 ' * 200}", None),
        ("panic: runtime error: index out of range", None),
    ],
)
def test_a_request_says_what_the_test_said(said: str, told: str | None) -> None:
    changed = Mutant("m", 1, "boundary", 1, "if a < b {", "if a <= b {", "", "", separate=False)
    witness = Witness(changed, "assertion", "TestSum", said)
    assert request_for(witness) == (told or "The test TestSum fails; please fix the code.")
