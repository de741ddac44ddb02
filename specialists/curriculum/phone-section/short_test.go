package phonesection

import (
	"fmt"
	"testing"
)

func TestSection(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// small letter
	check(Section("anna"), "A")
	// large letter
	check(Section("Bob"), "B")
	// a digit is no letter
	check(Section("1st"), "#")
	// empty
	check(Section(""), "#")
}
