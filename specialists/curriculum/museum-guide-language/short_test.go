package museumguidelanguage

import "testing"

func TestGuideLanguage(t *testing.T) {
	tests := []struct {
		wanted string
		have   []string
		want   string
	}{
		// nothing wanted
		{"", []string{"de"}, "en"},
		// there
		{"fr", []string{"de", "fr"}, "fr"},
		// not there
		{"it", []string{"de"}, "en"},
		// the first that is there
		{"it,fr,de", []string{"de", "fr"}, "fr"},
		// trimmed, in lower case
		{"it, FR", []string{"de", "fr"}, "fr"},
	}
	for _, tt := range tests {
		if got := GuideLanguage(tt.wanted, tt.have); got != tt.want {
			t.Errorf("GuideLanguage(%v, %v) = %v, want %v", tt.wanted, tt.have, got, tt.want)
		}
	}
}
