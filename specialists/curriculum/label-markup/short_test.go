package labelmarkup

import (
	"fmt"
	"testing"
)

func TestMarkup(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// both shown
	check(Markup("A", "mug"), `<p title="A">mug</p>`)
	// a blank name
	check(Markup("A", " "), `<p title="A">A</p>`)
	// the name is escaped
	check(Markup("A", "<"), `<p title="A">&lt;</p>`)
	// the code is escaped
	check(Markup("&", "mug"), `<p title="&amp;">mug</p>`)
}
