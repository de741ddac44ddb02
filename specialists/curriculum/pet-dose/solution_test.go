package petdose

import "testing"

func TestDoseMicrograms(t *testing.T) {
	tests := []struct {
		grams, perKilo int32
		want           int64
	}{
		{4500, 200, 900},
		{1999, 1, 1},
		{80_000, 1_000_000, 80_000_000},
		{-4500, 200, 0},
		{4500, -200, 0},
	}
	for _, tc := range tests {
		if got := DoseMicrograms(tc.grams, tc.perKilo); got != tc.want {
			t.Errorf("DoseMicrograms(%d, %d) = %d, want %d", tc.grams, tc.perKilo, got, tc.want)
		}
	}
}
