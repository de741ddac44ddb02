package museumguidelanguage

import (
	"fmt"
	"testing"
)

func TestGuideLanguage(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// nothing wanted
	check(GuideLanguage("", []string{"de"}), "en")
	// there
	check(GuideLanguage("fr", []string{"de", "fr"}), "fr")
	// the first that is there
	check(GuideLanguage("it,fr,de", []string{"de", "fr"}), "fr")
	// trimmed, in lower case
	check(GuideLanguage("it, FR", []string{"de", "fr"}), "fr")
}
