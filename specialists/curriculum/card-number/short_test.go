package cardnumber

import (
	"fmt"
	"testing"
)

func TestValidCard(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// the sum is 0, A
	check(ValidCard("000000A"), true)
	// 1 + 2 = 3, D
	check(ValidCard("110000D"), true)
	// 9 * 1 = 9, J
	check(ValidCard("900000J"), true)
	// 5 * 6 = 30, modulo 26 is 4, E
	check(ValidCard("000005E"), true)
	// wrong letter
	check(ValidCard("000000B"), false)
	// ':' after '9' is no digit, even with 10, K
	check(ValidCard(":00000K"), false)
	// '/' before '0' is no digit, even with -1 + 2 = 1, B
	check(ValidCard("/10000B"), false)
	// no letter
	check(ValidCard("000000"), false)
}
