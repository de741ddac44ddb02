package strandbinds

import "testing"

func TestBinds(t *testing.T) {
	pairs := map[byte]byte{'A': 'T', 'C': 'G', 'G': 'G'}
	tests := []struct {
		name, a, b string
		want       bool
	}{
		{"all pairs fit", "ACG", "TGG", true},
		{"last letter wrong", "ACA", "TGG", false},
		{"unknown letter", "AX", "TX", false},
		{"not in both directions", "T", "A", false},
		{"first is longer", "ACA", "TG", false},
		{"second is longer", "AC", "TGT", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Binds(tt.a, tt.b, pairs); got != tt.want {
				t.Errorf("Binds(%q, %q) = %v, want %v", tt.a, tt.b, got, tt.want)
			}
		})
	}
	if !Binds("", "", nil) {
		t.Error("two empty strands should bind")
	}
}
