package vendlowspirals

import (
	"slices"
	"testing"
)

func TestLowCodes(t *testing.T) {
	row := []*Spiral{{"B2", 2}, nil, {"A1", 3}, {"A3", 0}, {"C1", 9}, nil}
	tests := []struct {
		row   []*Spiral
		least int
		want  []string
	}{
		{row, 3, []string{"B2", "A3"}},
		{row, 0, nil},
		{row, 4, []string{"B2", "A1", "A3"}},
		{nil, 5, nil},
	}
	for _, tt := range tests {
		if got := LowCodes(tt.row, tt.least); !slices.Equal(got, tt.want) {
			t.Errorf("LowCodes with least %d = %v, want %v", tt.least, got, tt.want)
		}
	}
}
