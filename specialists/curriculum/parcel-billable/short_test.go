package parcelbillable

import (
	"fmt"
	"testing"
)

func TestBillableGrams(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// 10 * 10 * 10 / 5 = 200 is less
	check(BillableGrams(500, 10, 10, 10), 500)
	// 200 is more
	check(BillableGrams(100, 10, 10, 10), 200)
	// 1 / 5 is rounded up to 1
	check(BillableGrams(0, 1, 1, 1), 1)
	// 2 * 5 * 3 / 5 = 6
	check(BillableGrams(0, 2, 5, 3), 6)
}
