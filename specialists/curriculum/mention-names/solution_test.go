package mentionnames

import (
	"slices"
	"testing"
)

func TestMentions(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"order and repeats", "@zoe ask @Ann, then\n@ZOE again", []string{"zoe", "ann"}},
		{"punctuation", "@bob?! @c.d; @.e. (@f) @i:", []string{"bob", "c.d", ".e", "i"}},
		{"no names", "mail me at a@b or @ home @!", nil},
		{"second at sign", "@@Ärger", []string{"@ärger"}},
		{"empty", "", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Mentions(tt.text); !slices.Equal(got, tt.want) {
				t.Errorf("Mentions(%q) = %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
