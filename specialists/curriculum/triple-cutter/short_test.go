package triplecutter

import (
	"fmt"
	"testing"
)

func TestTriples(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// an empty strand gives nil
	check(fmt.Sprint(Triples("", "TTT")), fmt.Sprint([]string{}, nil))
	// two pieces, no stop
	check(fmt.Sprint(Triples("AAACCC", "TTT")), fmt.Sprint([]string{"AAA", "CCC"}, nil))
	// nothing counts from the stop on
	check(fmt.Sprint(Triples("AAATTTC", "TTT")), fmt.Sprint([]string{"AAA"}, nil))
	// one and two letters left over
	if _, err := Triples("AAAC", "TTT"); err == nil {
		t.Error("Triples: no error")
	}
}
