package tripfares

import (
	"fmt"
	"testing"
)

func TestFare(t *testing.T) {
	prices := map[[2]string]int32{{"A", "B"}: 5, {"C", "B"}: 7, {"C", "D"}: 2_000_000_000}
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// one city costs nothing
	check(fmt.Sprint(Fare([]string{"A"}, prices)), fmt.Sprint(0, nil))
	// 5 + 7, the second is stored as C to B
	check(fmt.Sprint(Fare([]string{"A", "B", "C"}, prices)), fmt.Sprint(12, nil))
	// 2 + 2 billion is too large for int32
	check(fmt.Sprint(Fare([]string{"C", "D", "C"}, prices)), fmt.Sprint(4_000_000_000, nil))
	// the second connection is missing
	check(fmt.Sprint(Fare([]string{"A", "B", "D"}, prices)), fmt.Sprint(0, ErrNoFare))
}
