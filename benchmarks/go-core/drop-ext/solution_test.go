package dropext

import "testing"

func TestStem(t *testing.T) {
	tests := []struct {
		name string
		file string
		want string
	}{
		{"empty", "", ""},
		{"plain", "server.log", "server"},
		{"other ending", "notes.txt", "notes.txt"},
		{"letters of the ending", "catalog.log", "catalog"},
		{"twice", "a.log.log", "a.log"},
		{"inside", "a.log.gz", "a.log.gz"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Stem(tc.file); got != tc.want {
				t.Errorf("Stem(%q) = %q, want %q", tc.file, got, tc.want)
			}
		})
	}
}
