package paintformulaparts

import (
	"errors"
	"slices"
	"strconv"
	"testing"
)

func TestParseFormula(t *testing.T) {
	tests := []struct {
		text string
		want []Portion
	}{
		{"1 ochre", []Portion{{1, "ochre"}}},
		{" 3 ultramarine+12   titanium white ", []Portion{{3, "ultramarine"}, {12, "titanium white"}}},
	}
	for _, tt := range tests {
		if got, err := ParseFormula(tt.text); err != nil || !slices.Equal(got, tt.want) {
			t.Errorf("ParseFormula(%q) = %v, %v; want %v", tt.text, got, err, tt.want)
		}
	}
}

func TestParseFormulaErrors(t *testing.T) {
	tests := []struct {
		text  string
		cause error
	}{
		{"", ErrFormula},
		{"2 red + x blue", strconv.ErrSyntax},
		{"99999999999999999999 red", strconv.ErrRange},
		{"2 red + 0 blue", ErrFormula},
		{"2", ErrFormula},
	}
	for _, tt := range tests {
		got, err := ParseFormula(tt.text)
		if got != nil || !errors.Is(err, ErrFormula) || !errors.Is(err, tt.cause) {
			t.Errorf("ParseFormula(%q) = %v, %v; want ErrFormula and %v", tt.text, got, err, tt.cause)
		}
	}
}
