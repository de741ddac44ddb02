package temptokens

import (
	"errors"
	"strconv"
	"testing"
)

func TestTenths(t *testing.T) {
	want := map[string]int{
		"21.5C": 215, "-0.3c": -3, "50F": 100, "-4f": -200, "1F": -172, "300K": 269,
	}
	for s, tenths := range want {
		if got, err := Tenths(s); got != tenths || err != nil {
			t.Errorf("Tenths(%q) = %d, %v, want %d", s, got, err, tenths)
		}
	}
}

func TestTenthsErrors(t *testing.T) {
	want := map[string]error{
		"": ErrUnit, "12": ErrUnit, "oneR": ErrUnit,
		"C": strconv.ErrSyntax, "1,5C": strconv.ErrSyntax,
	}
	for s, wantErr := range want {
		if got, err := Tenths(s); got != 0 || !errors.Is(err, wantErr) {
			t.Errorf("Tenths(%q) = %d, %v, want error %v", s, got, err, wantErr)
		}
	}
}
