package charitystubbuyer

import (
	"errors"
	"fmt"
	"testing"
)

func TestBuyerOf(t *testing.T) {
	sales := []Sale{{2, 4, "Ann"}, {4, 6, "Bob"}}
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// one below the first stub
	if _, err := BuyerOf(sales, 1); !errors.Is(err, ErrUnsold) {
		t.Errorf("BuyerOf: %v, want ErrUnsold", err)
	}
	// the first stub
	check(fmt.Sprint(BuyerOf(sales, 2)), fmt.Sprint("Ann", nil))
	// in both sales, the first decides
	check(fmt.Sprint(BuyerOf(sales, 4)), fmt.Sprint("Ann", nil))
	// the last stub
	check(fmt.Sprint(BuyerOf(sales, 6)), fmt.Sprint("Bob", nil))
	// one above the last stub
	if _, err := BuyerOf(sales, 7); !errors.Is(err, ErrUnsold) {
		t.Errorf("BuyerOf: %v, want ErrUnsold", err)
	}
}
