package weightcheck

import (
	"errors"
	"testing"
)

func TestCheckChar(t *testing.T) {
	tests := []struct {
		digits string
		want   byte
		err    error
	}{
		{"5", 'X', nil},
		{"1234567", '7', nil},
		{"9999999999", '6', nil},
		{"", 0, ErrDigits},
		{"12:4", 0, ErrDigits},
		{"12/4", 0, ErrDigits},
	}
	for _, tt := range tests {
		got, err := CheckChar(tt.digits)
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("CheckChar(%q) = %q, %v, want %q, %v", tt.digits, got, err, tt.want, tt.err)
		}
	}
}

func TestValid(t *testing.T) {
	tests := map[string]bool{"5X": true, "12345677": true, "12345671": false, "X": false, "": false, "1a\x00": false}
	for code, want := range tests {
		if got := Valid(code); got != want {
			t.Errorf("Valid(%q) = %v, want %v", code, got, want)
		}
	}
}
