package amounttext

import (
	"errors"
	"math"
	"testing"
)

func TestParse(t *testing.T) {
	tests := []struct {
		in   string
		want int64
	}{
		{"0", 0}, {"7", 700}, {"7.5", 750}, {"7.50", 750}, {"7.05", 705}, {"7.0", 700}, {"0.01", 1}, {"0.1", 10}, {"-0.05", -5},
		{"-0.5", -50}, {"-0", 0}, {"-0.00", 0}, {"-12.34", -1234}, {"007.10", 710}, {"1234567.89", 123456789},
		{"92233720368547758.07", math.MaxInt64}, {"-92233720368547758.08", math.MinInt64}, {"0000000000000000000000000012", 1200},
		{"92233720368547758", 9223372036854775800}, {"-92233720368547758.0", -9223372036854775800},
	}
	for _, tc := range tests {
		if got, err := Parse(tc.in); err != nil || got != tc.want {
			t.Errorf("Parse(%q) = %d, %v; want %d", tc.in, got, err, tc.want)
		}
	}
}

func TestParseErrors(t *testing.T) {
	syntax := []string{"", "-", ".", "-.", ".5", "-.5", "5.", "-5.", "1.234", "1.000", "+1", "--1", "1-", " 1", "1 ", "1. 5", "1,50", "1.2.3",
		"1..2", "1.-2", "abc", "1a", "a1", "1a1", "1.a", "1.5x", "0x10", "1e3", "1_000", "١", "1.٥", "-a", "99999999999999999999x", "99999999999999999999.123"}
	for _, in := range syntax {
		if got, err := Parse(in); got != 0 || !errors.Is(err, ErrSyntax) || errors.Is(err, ErrRange) {
			t.Errorf("Parse(%q) = %d, %v; want ErrSyntax", in, got, err)
		}
	}
	for _, in := range []string{"92233720368547758.08", "-92233720368547758.09", "92233720368547759", "92233720368547758.1",
		"99999999999999999999", "-99999999999999999999.9", "184467440737095516.17", "1000000000000000000000000000000"} {
		if got, err := Parse(in); got != 0 || !errors.Is(err, ErrRange) || errors.Is(err, ErrSyntax) {
			t.Errorf("Parse(%q) = %d, %v; want ErrRange", in, got, err)
		}
	}
}

func TestFormat(t *testing.T) {
	tests := []struct {
		cents int64
		want  string
	}{
		{0, "0.00"}, {1, "0.01"}, {-1, "-0.01"}, {-5, "-0.05"}, {10, "0.10"}, {99, "0.99"}, {100, "1.00"}, {-100, "-1.00"}, {-101, "-1.01"},
		{705, "7.05"}, {123450, "1234.50"}, {-99999, "-999.99"}, {math.MaxInt64, "92233720368547758.07"}, {math.MinInt64, "-92233720368547758.08"},
		{math.MinInt64 + 1, "-92233720368547758.07"},
	}
	for _, tc := range tests {
		got := Format(tc.cents)
		if got != tc.want {
			t.Errorf("Format(%d) = %q, want %q", tc.cents, got, tc.want)
		}
		if back, err := Parse(got); err != nil || back != tc.cents {
			t.Errorf("Parse(Format(%d)) = %d, %v", tc.cents, back, err)
		}
	}
}
