package formpassword

import (
	"errors"
	"slices"
	"testing"
)

func TestCheckPassword(t *testing.T) {
	tests := []struct {
		password string
		want     []error
	}{
		{"Passw0rd", nil},
		{"éÉ1éééé", []error{ErrShort}},
		{"PASSWORD", []error{ErrNoDigit}},
		{"passw0rd", []error{ErrNoUpper}},
		{"passwords", []error{ErrNoDigit, ErrNoUpper}},
		{"", []error{ErrShort, ErrNoDigit, ErrNoUpper}},
	}
	for _, tt := range tests {
		err := CheckPassword(tt.password)
		if (err == nil) != (tt.want == nil) {
			t.Errorf("CheckPassword(%q) = %v, want %v", tt.password, err, tt.want)
		}
		for _, rule := range []error{ErrShort, ErrNoDigit, ErrNoUpper} {
			if got, want := errors.Is(err, rule), slices.Contains(tt.want, rule); got != want {
				t.Errorf("CheckPassword(%q) reports %q: %v, want %v", tt.password, rule, got, want)
			}
		}
	}
}
