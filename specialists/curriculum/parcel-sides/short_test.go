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
		// three numbers in order
		{"3x2x1", [3]int{3, 2, 1}, nil},
		// zero and negative are taken
		{"0x-1x5", [3]int{0, -1, 5}, nil},
		// two and four parts
		{"3x2", [3]int{}, ErrSides},
		{"1x2x3x4", [3]int{}, ErrSides},
		// no integer
		{"1x2xa", [3]int{}, strconv.ErrSyntax},
	}
	for _, tt := range tests {
		got, err := ParseSides(tt.size)
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("ParseSides(%q) = %v, %v, want %v, %v", tt.size, got, err, tt.want, tt.wantErr)
		}
	}
}
