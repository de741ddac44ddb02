package badgesvg

import (
	"fmt"
	"testing"
)

func TestNameSVG(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// empty name, no text
	check(NameSVG(""), `<text font-size="48"></text>`)
	// 12 characters are still large
	check(NameSVG("abcdefghijkl"), `<text font-size="48">abcdefghijkl</text>`)
	// 13 characters are small
	check(NameSVG("abcdefghijklm"), `<text font-size="32">abcdefghijklm</text>`)
	// 12 runes, but more bytes
	check(NameSVG("ébcdefghijkl"), `<text font-size="48">ébcdefghijkl</text>`)
	// 3 characters before escaping
	check(NameSVG("<&>"), `<text font-size="48">&lt;&amp;&gt;</text>`)
}
