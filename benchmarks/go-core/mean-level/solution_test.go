package meanlevel

import "testing"

func TestMean(t *testing.T) {
	tests := []struct {
		name   string
		levels []uint8
		want   int
	}{
		{"none", nil, 0},
		{"one", []uint8{9}, 9},
		{"whole", []uint8{2, 4, 6}, 4},
		{"rounded down", []uint8{1, 2, 2, 2}, 1},
		{"large", []uint8{250, 250, 240, 240}, 245},
		{"zeros", []uint8{0, 0}, 0},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Mean(tc.levels); got != tc.want {
				t.Errorf("Mean(%v) = %v, want %v", tc.levels, got, tc.want)
			}
		})
	}
}
