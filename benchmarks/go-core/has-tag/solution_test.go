package hastag

import "testing"

func TestHasTag(t *testing.T) {
	tests := []struct {
		name string
		tags []string
		tag  string
		want bool
	}{
		{"none", nil, "a", false},
		{"first", []string{"red", "blue"}, "red", true},
		{"last", []string{"red", "blue"}, "blue", true},
		{"missing", []string{"red", "blue"}, "green", false},
		{"other case", []string{"red", "Urgent"}, "uRGENT", true},
		{"only a part", []string{"redish"}, "red", false},
		{"space", []string{"red "}, "red", false},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := HasTag(tc.tags, tc.tag); got != tc.want {
				t.Errorf("HasTag(%q, %q) = %v, want %v", tc.tags, tc.tag, got, tc.want)
			}
		})
	}
}
