package compassnames

import "testing"

func TestCompass(t *testing.T) {
	tests := []struct {
		degrees int
		want    string
	}{
		{0, "N"},
		{22, "N"},
		{23, "NE"},
		{90, "E"},
		{157, "SE"},
		{180, "S"},
		{225, "SW"},
		{337, "NW"},
		{338, "N"},
		{-1, "N"},
		{-90, "W"},
		{360*3 + 45, "NE"},
	}
	for _, tt := range tests {
		if got := Compass(tt.degrees); got != tt.want {
			t.Errorf("Compass(%d) = %q, want %q", tt.degrees, got, tt.want)
		}
	}
}
