package titlerule

import "testing"

func TestUnderline(t *testing.T) {
	tests := []struct {
		name  string
		title string
		want  string
	}{
		{"empty", "", ""},
		{"one letter", "A", "A\n="},
		{"word", "Notes", "Notes\n====="},
		{"with space", "To do", "To do\n====="},
		{"accents", "Café", "Café\n===="},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Underline(tc.title); got != tc.want {
				t.Errorf("Underline(%q) = %q, want %q", tc.title, got, tc.want)
			}
		})
	}
}
