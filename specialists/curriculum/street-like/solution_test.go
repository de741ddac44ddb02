package streetlike

import "testing"

func TestLikePrefix(t *testing.T) {
	tests := map[string]string{
		"Elm St": "Elm St%",
		"":       "%",
		"50% a_": `50\% a\_%`,
		`__`:     `\_\_%`,
		`a\b%`:   `a\\b\%%`,
	}
	for text, want := range tests {
		if got := LikePrefix(text); got != want {
			t.Errorf("LikePrefix(%q) = %q, want %q", text, got, want)
		}
	}
}
