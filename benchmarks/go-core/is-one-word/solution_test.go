package isoneword

import "testing"

func TestIsOneWord(t *testing.T) {
	for _, tc := range []struct {
		name string
		s    string
		want bool
	}{
		{"word", "hello", true},
		{"one character", "x", true},
		{"punctuation", "a-b.c!", true},
		{"other letters", "größe", true},
		{"empty", "", false},
		{"two words", "a b", false},
		{"space last", "a ", false},
		{"tab first", "\ta", false},
		{"only space", " ", false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := IsOneWord(tc.s); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
