"""A mutant gets a defect class only where its change leaves no choice between two."""

import pytest

from guild.bench.importing.mutant_bugs import defect_class
from guild.bench.mutants import Mutant


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
