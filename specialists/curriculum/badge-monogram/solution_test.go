package badgemonogram

import "testing"

func TestMonogram(t *testing.T) {
	tests := map[string]string{
		"Ada Byron":       "AB",
		"émile de la Öde": "ÉÖ",
		"  prince\t":      "P",
		"von x":           "VX",
		" ":               "?",
	}
	for name, want := range tests {
		if got := Monogram(name); got != want {
			t.Errorf("Monogram(%q) = %q, want %q", name, got, want)
		}
	}
}
