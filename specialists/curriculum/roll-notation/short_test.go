package rollnotation

import (
	"errors"
	"testing"
)

func TestParseRoll(t *testing.T) {
	tests := []struct {
		text    string
		want    Roll
		wantErr error
	}{
		// no count means 1, no bonus means 0
		{"d6", Roll{1, 6, 0}, nil},
		// the smallest count and sides, negative bonus
		{"1d2-1", Roll{1, 2, -1}, nil},
		// no d
		{"6", Roll{}, ErrRoll},
		// a sign but no bonus
		{"3d6+", Roll{}, ErrRoll},
		// count and sides one too small
		{"0d6", Roll{}, ErrRoll},
		{"1d1", Roll{}, ErrRoll},
	}
	for _, tt := range tests {
		got, err := ParseRoll(tt.text)
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("ParseRoll(%q) = %v, %v, want %v, %v", tt.text, got, err, tt.want, tt.wantErr)
		}
	}
}
