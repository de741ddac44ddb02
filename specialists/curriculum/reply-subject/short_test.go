package replysubject

import (
	"fmt"
	"testing"
)

func TestReply(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// a plain subject
	check(Reply("hi"), "Re: hi")
	// a mark goes
	check(Reply("re: hi"), "Re: hi")
	// the other mark, in capitals
	check(Reply("FWD: hi"), "Re: hi")
	// several marks
	check(Reply("Re: fwd: hi"), "Re: hi")
	// another word stays
	check(Reply("a: hi"), "Re: a: hi")
	// white space goes
	check(Reply(" hi "), "Re: hi")
}
