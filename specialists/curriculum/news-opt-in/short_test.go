package newsoptin

import (
	"reflect"
	"testing"
)

func TestOptIn(t *testing.T) {
	token := ""
	// the tokens are x, xx, xxx
	o := NewOptIn(func() string { token += "x"; return token })
	o.Request("b")
	if got, err := o.Request("a"); got != "xx" || err != nil {
		t.Errorf("Request(a) = %q, %v, want xx", got, err)
	}
	// the first token is for b
	if got, err := o.Confirm("x"); got != "b" || err != nil {
		t.Errorf("Confirm(x) = %q, %v, want b", got, err)
	}
	// a token works once
	if got, err := o.Confirm("x"); got != "" || err != ErrToken {
		t.Errorf("Confirm(x) = %q, %v, want ErrToken", got, err)
	}
	// b is active already
	if got, err := o.Request("b"); got != "" || err != ErrActive {
		t.Errorf("Request(b) = %q, %v, want ErrActive", got, err)
	}
	// both are active and sorted
	o.Confirm("xx")
	if got := o.Active(); !reflect.DeepEqual(got, []string{"a", "b"}) {
		t.Errorf("Active() = %v, want [a b]", got)
	}
}
