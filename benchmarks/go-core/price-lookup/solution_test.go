package pricelookup

import (
	"errors"
	"testing"
)

func TestLookup(t *testing.T) {
	prices := map[string]int{"pen": 120, "gift": 0}
	for _, tc := range []struct {
		name   string
		prices map[string]int
		item   string
		want   int
		err    error
	}{
		{"known", prices, "pen", 120, nil},
		{"free", prices, "gift", 0, nil},
		{"unknown", prices, "cup", 0, ErrUnknown},
		{"nil map", nil, "pen", 0, ErrUnknown},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := Lookup(tc.prices, tc.item)
			if got != tc.want || !errors.Is(err, tc.err) {
				t.Errorf("got %d, %v; want %d, %v", got, err, tc.want, tc.err)
			}
		})
	}
}
