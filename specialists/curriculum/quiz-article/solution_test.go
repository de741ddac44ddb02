package quizarticle

import "testing"

func TestDropArticle(t *testing.T) {
	tests := map[string]string{
		"":                  "",
		" The  Old Man\n":   "Old Man",
		"a the sea":         "the sea",
		"AN owl":            "owl",
		" the ":             "the",
		"Another Day":       "Another Day",
		"Anna and the King": "Anna and the King",
	}
	for in, want := range tests {
		if got := DropArticle(in); got != want {
			t.Errorf("DropArticle(%q) = %q, want %q", in, got, want)
		}
	}
}
