package artistspacing

import "testing"

func TestFirstRepeat(t *testing.T) {
	tests := []struct {
		name    string
		artists []string
		gap     int
		want    int
	}{
		{"empty", nil, 3, -1},
		{"just inside the gap", []string{"Ada", "Bo", "Ada"}, 2, 2},
		{"just outside the gap", []string{"Ada", "Bo", "Ada"}, 1, -1},
		{"ignores case", []string{"Cy", "ada", "ADA", "Cy"}, 5, 2},
		{"gap zero", []string{"Ada", "Ada"}, 0, -1},
		{"negative gap", []string{"Ada", "Ada"}, -1, -1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := FirstRepeat(tt.artists, tt.gap); got != tt.want {
				t.Errorf("FirstRepeat(%v, %d) = %d, want %d", tt.artists, tt.gap, got, tt.want)
			}
		})
	}
}
