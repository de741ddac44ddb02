package parcelpostcode

import (
	"errors"
	"testing"
)

func TestNormalPostcodeValid(t *testing.T) {
	tests := []struct{ typed, want string }{
		{"m1 1ae", "M1 1AE"},
		{" EC1A1BB ", "EC1A 1BB"},
		{"d n 5 5 p t", "DN5 5PT"},
	}
	for _, tt := range tests {
		got, err := NormalPostcode(tt.typed)
		if err != nil || got != tt.want {
			t.Errorf("NormalPostcode(%q) = %q, %v, want %q", tt.typed, got, err, tt.want)
		}
	}
}

func TestNormalPostcodeInvalid(t *testing.T) {
	for _, typed := range []string{"", "a b 1 2", "AB12 3CDE"} {
		got, err := NormalPostcode(typed)
		if got != "" || !errors.Is(err, ErrPostcode) {
			t.Errorf("NormalPostcode(%q) = %q, %v, want ErrPostcode", typed, got, err)
		}
	}
}
