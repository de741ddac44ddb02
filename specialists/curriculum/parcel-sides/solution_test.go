package parcelsides

import (
	"errors"
	"strconv"
	"testing"
)

func TestParseSides(t *testing.T) {
	tests := []struct {
		size    string
		want    [3]int
		wantErr error
	}{
		{"30x20x10", [3]int{30, 20, 10}, nil},
		{"0x-4x7", [3]int{0, -4, 7}, nil},
		{"30x20", [3]int{}, ErrSides},
		{"1x2x3x4", [3]int{}, ErrSides},
		{"30x20xten", [3]int{}, strconv.ErrSyntax},
		{"", [3]int{}, ErrSides},
	}
	for _, tt := range tests {
		got, err := ParseSides(tt.size)
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("ParseSides(%q) = %v, %v, want %v, %v", tt.size, got, err, tt.want, tt.wantErr)
		}
	}
}
