package museumguidelanguage

import "testing"

func TestGuideLanguage(t *testing.T) {
	have := []string{"de", "fr", "nl"}
	tests := []struct{ wanted, want string }{
		{"fr,de", "fr"},
		{"it,  nl , de", "nl"},
		{"DE", "de"},
		{"it,es", "en"},
		{"", "en"},
	}
	for _, tc := range tests {
		if got := GuideLanguage(tc.wanted, have); got != tc.want {
			t.Errorf("GuideLanguage(%q) = %q, want %q", tc.wanted, got, tc.want)
		}
	}
}
