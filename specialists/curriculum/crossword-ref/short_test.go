package crosswordref

import (
	"errors"
	"testing"
)

func TestParseRef(t *testing.T) {
	tests := []struct {
		ref     string
		number  uint8
		across  bool
		wantErr error
	}{
		// A is across, D is down
		{"12A", 12, true, nil},
		{"3D", 3, false, nil},
		// the largest number
		{"255A", 255, true, nil},
		// one above the largest
		{"256A", 0, false, ErrRef},
		// no letter
		{"7", 0, false, ErrRef},
		// no number
		{"D", 0, false, ErrRef},
	}
	for _, tt := range tests {
		number, across, err := ParseRef(tt.ref)
		if number != tt.number || across != tt.across || !errors.Is(err, tt.wantErr) {
			t.Errorf("ParseRef(%q) = %d, %v, %v, want %d, %v, %v", tt.ref, number, across, err, tt.number, tt.across, tt.wantErr)
		}
	}
}
