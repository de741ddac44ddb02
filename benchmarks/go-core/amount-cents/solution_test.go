package amountcents

import (
	"errors"
	"math"
	"testing"
)

func TestParseCents(t *testing.T) {
	tests := []struct {
		s    string
		want int64
	}{
		{"0", 0},
		{"12", 1200},
		{"1.5", 150},
		{"1.05", 105},
		{"12.34", 1234},
		{"+3.20", 320},
		{"-12.50", -1250},
		{"-0.07", -7},
		{"-0", 0},
		{"007.10", 710},
		{"92233720368547758.07", math.MaxInt64},
		{"-92233720368547758.07", -math.MaxInt64},
		{"92233720368547758", math.MaxInt64 - 7},
	}
	for _, tc := range tests {
		if got, err := ParseCents(tc.s); got != tc.want || err != nil {
			t.Errorf("ParseCents(%q) = %d, %v; want %d, nil", tc.s, got, err, tc.want)
		}
	}
}

func TestParseErrors(t *testing.T) {
	tests := []struct {
		s    string
		want error
	}{
		{"", ErrSyntax}, {"-", ErrSyntax}, {"+", ErrSyntax}, {".", ErrSyntax}, {".5", ErrSyntax}, {"-.5", ErrSyntax},
		{"1.", ErrSyntax}, {"1.234", ErrSyntax}, {"1.2.3", ErrSyntax}, {"1..2", ErrSyntax}, {"1,50", ErrSyntax},
		{" 1", ErrSyntax}, {"1 ", ErrSyntax}, {"--1", ErrSyntax}, {"+-1", ErrSyntax}, {"-+1", ErrSyntax},
		{"1_0", ErrSyntax}, {"0x1", ErrSyntax}, {"1e2", ErrSyntax}, {"1.-5", ErrSyntax}, {"1.+5", ErrSyntax},
		{"٣", ErrSyntax}, {"1.٣", ErrSyntax}, {"99999999999999999999.123", ErrSyntax},
		{"92233720368547758.08", ErrRange}, {"-92233720368547758.08", ErrRange},
		{"92233720368547759", ErrRange}, {"100000000000000000000000", ErrRange}, {"-922337203685477580700.1", ErrRange},
	}
	for _, tc := range tests {
		if got, err := ParseCents(tc.s); got != 0 || !errors.Is(err, tc.want) {
			t.Errorf("ParseCents(%q) = %d, %v; want 0, %v", tc.s, got, err, tc.want)
		}
	}
}

func TestFormatCents(t *testing.T) {
	tests := []struct {
		cents int64
		want  string
	}{
		{0, "0.00"}, {5, "0.05"}, {-5, "-0.05"}, {50, "0.50"}, {99, "0.99"}, {100, "1.00"}, {-100, "-1.00"},
		{123456, "1234.56"}, {-1250, "-12.50"},
		{math.MaxInt64, "92233720368547758.07"},
		{-math.MaxInt64, "-92233720368547758.07"},
		{math.MinInt64, "-92233720368547758.08"},
	}
	for _, tc := range tests {
		if got := FormatCents(tc.cents); got != tc.want {
			t.Errorf("FormatCents(%d) = %q, want %q", tc.cents, got, tc.want)
		}
	}
}
