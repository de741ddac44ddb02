package compassnames

import "testing"

func TestCompass(t *testing.T) {
	tests := []struct {
		degrees int
		want    string
	}{
		// north
		{0, "N"},
		// nearer to north
		{22, "N"},
		// nearer to north-east
		{23, "NE"},
		{180, "S"},
		// nearer to north-west
		{337, "NW"},
		// nearer to north again
		{338, "N"},
		// a full turn
		{360, "N"},
		// a quarter turn back
		{-90, "W"},
		{-1, "N"},
	}
	for _, tt := range tests {
		if got := Compass(tt.degrees); got != tt.want {
			t.Errorf("Compass(%v) = %v, want %v", tt.degrees, got, tt.want)
		}
	}
}
