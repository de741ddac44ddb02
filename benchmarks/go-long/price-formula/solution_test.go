package priceformula

import (
	"errors"
	"math"
	"testing"
)

var vars = map[string]int64{"net": 1000, "qty": 3, "zero": 0, "Net": 7, "min": math.MinInt64}

func TestEval(t *testing.T) {
	for formula, want := range map[string]int64{
		"0": 0, "42": 42, "007": 7, " net ": 1000, "Net": 7, "-net": -1000, "--5": 5, "- - -5": -5,
		"1 + 2 * 3": 7, "2 * 3 + 1": 7, "(1 + 2) * 3": 9, "10 - 4 - 3": 3, "10 - (4 - 3)": 9, "100 / 10 / 5": 2, "100 / (10 / 5)": 50,
		"7 / 2 * 2": 6, "2 * 7 / 2": 7, "-7 / 2": -3, "7 / -2": -3, "-(1 + 2)": -3, "2 - -3": 5, "2--3": 5, "-2 * -3": 6, "2 * - 3": -6,
		"net * qty - net * qty / 10": 2700, "((net))": 1000, "( net+1 )*2": 2002, "zero / 5": 0, "1 - 2 + 3": 2, "0 * net + zero": 0,
		"9223372036854775807": math.MaxInt64, "9223372036854775807 + 1": math.MinInt64, "min / -1": math.MinInt64, "-min": math.MinInt64, "min - 1": math.MaxInt64,
		"4 * 5 - 6 / 2 + 1": 18, "\t1\n+ 2\t": 3,
	} {
		t.Run(formula, func(t *testing.T) {
			if got, err := Eval(formula, vars); err != nil || got != want {
				t.Errorf("Eval(%q) = %d, %v; want %d", formula, got, err, want)
			}
		})
	}
}

func TestSyntax(t *testing.T) {
	for _, formula := range []string{
		"", "  ", "1 +", "* 1", "+1", "1 + + 2", "1 2", "net qty", "2net", "(1", "1)", "()", "(1 + 2", "((1)", "1 + ()", "-", "2 (3)", "(2)(3)", ")1(",
		"1 ? 2", "1.5", "1_000", "a_b", "net\n1", "\x00", "1\x00", "preis€", "9223372036854775808", "-9223372036854775808", "1 / 0 +", "nope +", "1 / 0 )", "nope nope",
		"0x10", "1 % 2", "(1 / 0", "99999999999999999999 / 0",
	} {
		t.Run(formula, func(t *testing.T) {
			if got, err := Eval(formula, vars); !errors.Is(err, ErrSyntax) || got != 0 {
				t.Errorf("Eval(%q) = %d, %v; want 0 and ErrSyntax", formula, got, err)
			}
		})
	}
}

func TestFaults(t *testing.T) {
	check := func(want error, formulas ...string) {
		for _, formula := range formulas {
			got, err := Eval(formula, vars)
			if got != 0 {
				t.Errorf("Eval(%q) = %d with error %v; want 0", formula, got, err)
			}
			for _, e := range []error{ErrSyntax, ErrUnknown, ErrDivZero} {
				if errors.Is(err, e) != (e == want) {
					t.Errorf("Eval(%q): error %v, want only %v", formula, err, want)
				}
			}
		}
	}
	check(ErrDivZero, "1 / 0", "1 / zero + 1", "net / (qty - 3)", "0 / 0", "1 / 0 / 0 + 5", "1 / 0 + a", "5 / 0 * (a + b)", "2 * (1 / 0 + a) - b", "-(4 / -0)")
	check(ErrUnknown, "nope", "1 + a * b", "QTY", "a / 0", "a + 1 / 0", "1 / (a - a)", "0 * a", "b - (a / 0)", "-(c)", "0 / a", "1 / a")
	if _, err := Eval("a", nil); !errors.Is(err, ErrUnknown) {
		t.Errorf("nil vars: %v", err)
	}
}
