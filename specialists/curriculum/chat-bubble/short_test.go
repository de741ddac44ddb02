package chatbubble

import (
	"fmt"
	"testing"
)

func TestBubble(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// plain
	check(Bubble("ann", "hi"), "<p><b>ann</b> hi</p>")
	// no author
	check(Bubble("", "hi"), "<p><b>guest</b> hi</p>")
	// the author is escaped
	check(Bubble("<", "hi"), "<p><b>&lt;</b> hi</p>")
	// the text is escaped
	check(Bubble("ann", "&"), "<p><b>ann</b> &amp;</p>")
	// a newline
	check(Bubble("ann", "a\nb"), "<p><b>ann</b> a<br>b</p>")
}
