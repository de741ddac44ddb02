package fishpoundtext

import "testing"

func TestPoundsText(t *testing.T) {
	tests := []struct {
		grams int
		want  string
	}{
		// no weight
		{0, "0 oz"},
		// just below and just above half an ounce
		{14, "0 oz"},
		{15, "1 oz"},
		// 15 ounces are below a pound
		{425, "15 oz"},
		// almost 16 ounces, rounded up to a pound
		{453, "1 lb 0 oz"},
		// 17 ounces = 16 + 1
		{482, "1 lb 1 oz"},
	}
	for _, tt := range tests {
		if got := PoundsText(tt.grams); got != tt.want {
			t.Errorf("PoundsText(%d) = %q, want %q", tt.grams, got, tt.want)
		}
	}
}
