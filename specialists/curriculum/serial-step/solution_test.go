package serialstep

import (
	"errors"
	"testing"
)

func TestNextSerial(t *testing.T) {
	tests := []struct {
		serial, want string
		err          error
	}{
		{"AB-0099", "AB-0100", nil},
		{"X-12-7", "X-12-8", nil},
		{"-65535", "-65536", nil},
		{"AB-999", "", ErrFull},
		{"008", "009", nil},
		{"AB-", "", ErrSerial},
		{"AB-1x", "", ErrSerial},
	}
	for _, tt := range tests {
		got, err := NextSerial(tt.serial)
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("NextSerial(%q) = %q, %v, want %q, %v", tt.serial, got, err, tt.want, tt.err)
		}
	}
}
