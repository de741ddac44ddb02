package newsexcerpt

import "testing"

func TestExcerpt(t *testing.T) {
	tests := []struct {
		name  string
		text  string
		limit int
		want  string
	}{
		{"all fits exactly", " Fresh  bread\ndaily ", 17, "Fresh bread daily"},
		{"one too long", "Fresh bread daily", 16, "Fresh bread…"},
		{"no later short word", "A marvellous tea", 6, "A…"},
		{"runes count", "Öl für Käse", 11, "Öl für Käse"},
		{"no word fits", "Marvellous", 9, "…"},
		{"no words", " \n", 0, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Excerpt(tt.text, tt.limit); got != tt.want {
				t.Errorf("Excerpt(%q, %d) = %q, want %q", tt.text, tt.limit, got, tt.want)
			}
		})
	}
}
