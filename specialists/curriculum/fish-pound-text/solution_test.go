package fishpoundtext

import "testing"

func TestPoundsText(t *testing.T) {
	tests := []struct {
		grams int
		want  string
	}{
		{0, "0 oz"},
		{14, "0 oz"},
		{15, "1 oz"},
		{439, "15 oz"},
		{453, "1 lb 0 oz"},
		{2500, "5 lb 8 oz"},
	}
	for _, tt := range tests {
		if got := PoundsText(tt.grams); got != tt.want {
			t.Errorf("PoundsText(%d) = %q, want %q", tt.grams, got, tt.want)
		}
	}
}
