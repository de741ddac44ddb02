package vendpricefile

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
)

func TestLoadPrices(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// an empty array
	check(fmt.Sprint(LoadPrices(strings.NewReader(`[]`))), fmt.Sprint(map[string]int{}, nil))
	// 1 cent is enough
	check(fmt.Sprint(LoadPrices(strings.NewReader(`[{"code": "a", "cents": 1}]`))), fmt.Sprint(map[string]int{"a": 1}, nil))
	// 0 cents are too few
	if _, err := LoadPrices(strings.NewReader(`[{"code": "a", "cents": 0}]`)); !errors.Is(err, ErrProduct) {
		t.Errorf("LoadPrices: %v, want ErrProduct", err)
	}
	// no code
	if _, err := LoadPrices(strings.NewReader(`[{"cents": 2}]`)); !errors.Is(err, ErrProduct) {
		t.Errorf("LoadPrices: %v, want ErrProduct", err)
	}
	// a is used twice
	if _, err := LoadPrices(strings.NewReader(`[{"code": "a", "cents": 2}, {"code": "a", "cents": 3}]`)); !errors.Is(err, ErrTwice) {
		t.Errorf("LoadPrices: %v, want ErrTwice", err)
	}
	// nothing to read
	if _, err := LoadPrices(strings.NewReader(``)); !errors.Is(err, io.EOF) {
		t.Errorf("LoadPrices: %v, want io.EOF", err)
	}
}
