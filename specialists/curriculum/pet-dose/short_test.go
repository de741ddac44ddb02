package petdose

import "testing"

func TestDoseMicrograms(t *testing.T) {
	tests := []struct {
		grams   int32
		perKilo int32
		want    int64
	}{
		// one kilo
		{1000, 5, 5},
		// half a kilo, rounded down
		{500, 3, 1},
		// no weight
		{-1000, 5, 0},
		// no dose
		{1000, -5, 0},
		// just one gram
		{1, 1000, 1},
		// too large for an int32
		{2000000, 2000, 4000000},
	}
	for _, tt := range tests {
		if got := DoseMicrograms(tt.grams, tt.perKilo); got != tt.want {
			t.Errorf("DoseMicrograms(%v, %v) = %v, want %v", tt.grams, tt.perKilo, got, tt.want)
		}
	}
}
