package commentlines

import "testing"

func TestCountComments(t *testing.T) {
	tests := []struct {
		name  string
		lines []string
		want  int
	}{
		{"none", nil, 0},
		{"plain", []string{"# a", "b = 1", "#c"}, 2},
		{"indented", []string{"   # a", "\t# b"}, 2},
		{"hash later", []string{"b = 1 # one", "x#"}, 0},
		{"empty lines", []string{"", "  "}, 0},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := CountComments(tc.lines); got != tc.want {
				t.Errorf("CountComments(%q) = %v, want %v", tc.lines, got, tc.want)
			}
		})
	}
}
