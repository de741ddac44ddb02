package balanceword

import "testing"

func TestWord(t *testing.T) {
	tests := []struct {
		name    string
		balance int
		want    string
	}{
		{"zero", 0, "even"},
		{"one", 1, "plus"},
		{"minus one", -1, "minus"},
		{"large", 5000, "plus"},
		{"large debt", -5000, "minus"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Word(tc.balance); got != tc.want {
				t.Errorf("Word(%v) = %q, want %q", tc.balance, got, tc.want)
			}
		})
	}
}
