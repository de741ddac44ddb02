package farmareatext

import "testing"

func TestAreaText(t *testing.T) {
	tests := []struct {
		area int
		want string
	}{
		{-1, "unknown"},
		{0, "0 m2"},
		{9999, "9999 m2"},
		{10000, "1.00 ha"},
		{12599, "1.25 ha"},
		{340799, "34.07 ha"},
	}
	for _, tt := range tests {
		if got := AreaText(tt.area); got != tt.want {
			t.Errorf("AreaText(%d) = %q, want %q", tt.area, got, tt.want)
		}
	}
}
