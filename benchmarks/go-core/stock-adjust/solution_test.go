package stockadjust

import (
	"errors"
	"testing"
)

func TestApply(t *testing.T) {
	for line, want := range map[string]int{
		"0": 0, "7": 7, "+7": 7, "120 - 5 + 30": 145, "5 - 5": 0, "5 - 5 + 1": 1, "2 + 3 * 4": 20, "2 * 3 + 4": 10,
		"10 - 2 - 3": 5, "10 - 2 * 3": 24, "\t4  +\n4 ": 8, "5 + -3": 2, "5 - -3": 8, "5 * 0 + 2": 2, "007 * 2": 14, "0 * -4": 0,
	} {
		t.Run(line, func(t *testing.T) {
			if got, err := Apply(line); err != nil || got != want {
				t.Errorf("Apply(%q) = %d, %v; want %d", line, got, err, want)
			}
		})
	}
}

func TestSyntax(t *testing.T) {
	for _, line := range []string{
		"", "  ", "+", "5 +", "+ 5", "5 5", "5 5 5", "5 + 5 5", "5 / 2", "5 x 2", "x", "5 + x", "5+5", "1.5", "5 ++ 5", "5 + 4 -",
		"5 5 5 6 7", "9 + 1O", "1 + 99999999999999999999999", "5 - x",
	} {
		t.Run(line, func(t *testing.T) {
			if got, err := Apply(line); !errors.Is(err, ErrSyntax) || got != 0 {
				t.Errorf("Apply(%q) = %d, %v; want 0 and ErrSyntax", line, got, err)
			}
		})
	}
}

func TestShort(t *testing.T) {
	for _, line := range []string{"-1", "-1 + 5", "3 - 4", "3 - 4 + 9", "1 - 9 * -1", "2 * -3", "5 + -6"} {
		t.Run(line, func(t *testing.T) {
			if got, err := Apply(line); !errors.Is(err, ErrShort) || got != 0 {
				t.Errorf("Apply(%q) = %d, %v; want 0 and ErrShort", line, got, err)
			}
		})
	}
}
