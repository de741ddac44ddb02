package waterdue

import (
	"fmt"
	"testing"
)

func TestDue(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no plants give nil
	check(Due(nil, 5), []string{})
	// due tomorrow
	check(Due(map[string]int{"a": 6}, 5), []string{})
	// due today
	check(Due(map[string]int{"a": 5}, 5), []string{"a"})
	// the earliest day comes first
	check(Due(map[string]int{"a": 4, "b": 3}, 5), []string{"b", "a"})
	// the same day, sorted by name
	check(Due(map[string]int{"b": 4, "a": 4}, 5), []string{"a", "b"})
}
