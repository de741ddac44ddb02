package ishashtag

import "testing"

func TestIsHashtag(t *testing.T) {
	for _, tc := range []struct {
		name string
		s    string
		want bool
	}{
		{"tag", "#sale", true},
		{"limits", "#az", true},
		{"one letter", "#x", true},
		{"empty", "", false},
		{"only the sign", "#", false},
		{"no sign", "sale", false},
		{"digit first", "#1a", false},
		{"upper case", "#saLe", false},
		{"second sign", "#a#", false},
		{"space last", "#a ", false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := IsHashtag(tc.s); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
