package crosswordref

import (
	"errors"
	"testing"
)

func TestParseRef(t *testing.T) {
	tests := []struct {
		ref    string
		number uint8
		across bool
	}{
		{"12A", 12, true},
		{"3D", 3, false},
		{"255A", 255, true},
	}
	for _, tt := range tests {
		number, across, err := ParseRef(tt.ref)
		if number != tt.number || across != tt.across || err != nil {
			t.Errorf("ParseRef(%q) = %d, %v, %v, want %d, %v", tt.ref, number, across, err, tt.number, tt.across)
		}
	}
}

func TestParseRefErrors(t *testing.T) {
	for _, ref := range []string{"", "A", "7", "7a", "7DA", "-1D", "257D"} {
		number, across, err := ParseRef(ref)
		if number != 0 || across || !errors.Is(err, ErrRef) {
			t.Errorf("ParseRef(%q) = %d, %v, %v, want 0, false and ErrRef", ref, number, across, err)
		}
	}
}
