package farmareatext

import "testing"

func TestAreaText(t *testing.T) {
	tests := []struct {
		squareMetres int
		want         string
	}{
		// negative
		{-1, "unknown"},
		// none
		{0, "0 m2"},
		// just below a hectare
		{9999, "9999 m2"},
		// one hectare
		{10000, "1.00 ha"},
		// cut off
		{12399, "1.23 ha"},
	}
	for _, tt := range tests {
		if got := AreaText(tt.squareMetres); got != tt.want {
			t.Errorf("AreaText(%v) = %v, want %v", tt.squareMetres, got, tt.want)
		}
	}
}
