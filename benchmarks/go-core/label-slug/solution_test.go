package labelslug

import "testing"

func TestSlug(t *testing.T) {
	tests := []struct {
		name, title string
		limit       int
		want        string
	}{
		{"empty", "", 10, ""},
		{"one word", "Release", 10, "release"},
		{"words", "Release Notes 2024", 50, "release-notes-2024"},
		{"many separators", "a -- b / c", 50, "a-b-c"},
		{"ends trimmed", "  (Draft!) ", 50, "draft"},
		{"underscore separates", "max_size", 50, "max-size"},
		{"apostrophe separates", "user's guide", 50, "user-s-guide"},
		{"no words", "?! -- ...", 50, ""},
		{"digits", "v1.22", 50, "v1-22"},
		{"unicode", "Größe ÄNDERN", 50, "größe-ändern"},
		{"other digits", "٣ items", 50, "٣-items"},
		{"exact limit", "abc def", 7, "abc-def"},
		{"cut in word", "abc def", 6, "abc-de"},
		{"cut after dash", "abc def", 4, "abc"},
		{"cut before dash", "abc def", 3, "abc"},
		{"limit one", "abc", 1, "a"},
		{"limit zero", "abc", 0, ""},
		{"limit negative", "abc", -3, ""},
		{"runes counted", "äöü äöü", 7, "äöü-äöü"},
		{"runes cut", "äöü äöü", 5, "äöü-ä"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Slug(tc.title, tc.limit); got != tc.want {
				t.Errorf("Slug(%q, %d) = %q, want %q", tc.title, tc.limit, got, tc.want)
			}
		})
	}
}
