package parcelvanload

import (
	"fmt"
	"testing"
)

func TestLoadVan(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no parcels
	check(fmt.Sprint(LoadVan(nil, 5)), fmt.Sprint([]int{}, []int{}))
	// 2 + 3 is exactly the limit
	check(fmt.Sprint(LoadVan([]int{2, 3}, 5)), fmt.Sprint([]int{0, 1}, []int{}))
	// 2 + 2 + 2 is one too heavy
	check(fmt.Sprint(LoadVan([]int{2, 2, 2}, 5)), fmt.Sprint([]int{0, 1}, []int{2}))
	// 4 + 3 is too heavy, 4 + 1 fits
	check(fmt.Sprint(LoadVan([]int{4, 3, 1}, 5)), fmt.Sprint([]int{0, 2}, []int{1}))
}
