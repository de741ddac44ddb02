package phonesection

import "testing"

func TestSection(t *testing.T) {
	tests := map[string]string{
		"Baker":    "B",
		"van Dyck": "V",
		"ångström": "Å",
		"24h taxi": "#",
		" Adams":   "#",
		"":         "#",
	}
	for name, want := range tests {
		if got := Section(name); got != want {
			t.Errorf("Section(%q) = %q, want %q", name, got, want)
		}
	}
}
