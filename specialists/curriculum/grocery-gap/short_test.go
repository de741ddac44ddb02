package grocerygap

import (
	"fmt"
	"testing"
)

func TestToBuy(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// nothing needed gives an empty slice
	check(ToBuy(nil, nil), []string{})
	// exactly enough at hand
	check(ToBuy(map[string]int{"egg": 2}, map[string]int{"egg": 2}), []string{})
	// 5 - 2 = 3 are missing
	check(ToBuy(map[string]int{"egg": 5}, map[string]int{"egg": 2}), []string{"egg: 3"})
	// none at hand, ordered by name
	check(ToBuy(map[string]int{"oil": 1, "egg": 2}, nil), []string{"egg: 2", "oil: 1"})
}
