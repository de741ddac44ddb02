package formmissing

import (
	"fmt"
	"testing"
)

func TestUnfilled(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// nothing required
	check(Unfilled(map[string]string{"a": "x"}, nil), []string{})
	// filled
	check(Unfilled(map[string]string{"a": "x"}, []string{"a"}), []string{})
	// only blanks
	check(Unfilled(map[string]string{"a": " "}, []string{"a"}), []string{"a"})
	// in the order of required
	check(Unfilled(map[string]string{"b": "x"}, []string{"c", "b", "a"}), []string{"c", "a"})
}
