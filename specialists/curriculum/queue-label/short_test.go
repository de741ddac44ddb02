package queuelabel

import (
	"fmt"
	"testing"
)

func TestLabelAfter(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// one more
	check(LabelAfter('A', 1), "A02")
	// two digits
	check(LabelAfter('A', 9), "A10")
	// 99 is the last
	check(LabelAfter('A', 98), "A99")
	// the next letter
	check(LabelAfter('A', 99), "B01")
	// after Z comes A
	check(LabelAfter('Z', 99), "A01")
	// Z goes on
	check(LabelAfter('Z', 5), "Z06")
}
