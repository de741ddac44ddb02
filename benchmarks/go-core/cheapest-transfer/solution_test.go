package cheapesttransfer

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

type transfer struct {
	from, to string
	fee      int
}

func network(t *testing.T, links ...transfer) *Network {
	t.Helper()
	n := &Network{}
	for _, l := range links {
		if err := n.AddLink(l.from, l.to, l.fee); err != nil {
			t.Fatalf("AddLink(%v) = %v", l, err)
		}
	}
	return n
}

func TestCheapest(t *testing.T) {
	n := network(t,
		transfer{"a", "b", 7}, transfer{"a", "c", 3}, transfer{"c", "b", 2}, transfer{"b", "d", 4}, transfer{"c", "d", 20},
		transfer{"d", "a", 1}, transfer{"a", "a", 0}, transfer{"e", "a", 5},
		transfer{"a", "z", 9}, transfer{"a", "z", 6}, transfer{"a", "z", 8},
		transfer{"d", "k", 0}, transfer{"k", "m", 0}, transfer{"d", "m", 0},
		transfer{"m", "p", 5}, transfer{"p", "q", 5}, transfer{"m", "q", 10})
	tests := []struct {
		from, to string
		fee      int
		path     string
	}{
		{"a", "b", 5, "a c b"},
		{"a", "d", 9, "a c b d"},
		{"c", "d", 6, "c b d"},
		{"d", "b", 6, "d a c b"},
		{"e", "d", 14, "e a c b d"},
		{"a", "z", 6, "a z"},
		{"d", "m", 0, "d m"},
		{"m", "q", 10, "m q"},
		{"b", "q", 14, "b d m q"},
		{"a", "a", 0, "a"},
		{"unknown", "unknown", 0, "unknown"},
	}
	for _, tc := range tests {
		t.Run(tc.from+" to "+tc.to, func(t *testing.T) {
			fee, path, err := n.Cheapest(tc.from, tc.to)
			if err != nil || fee != tc.fee || strings.Join(path, " ") != tc.path {
				t.Errorf("got %d %q, %v; want %d %q", fee, path, err, tc.fee, tc.path)
			}
		})
	}
}

func TestLongDetourIsCheaper(t *testing.T) {
	n := network(t, transfer{"s0", "s20", 41})
	for i := range 20 {
		n.AddLink(fmt.Sprint("s", i), fmt.Sprint("s", i+1), 2)
	}
	if fee, path, err := n.Cheapest("s0", "s20"); err != nil || fee != 40 || len(path) != 21 {
		t.Errorf("got %d, %d accounts, %v; want 40, 21", fee, len(path), err)
	}
	n.AddLink("s0", "s20", 40)
	if fee, path, err := n.Cheapest("s0", "s20"); err != nil || fee != 40 || len(path) != 2 {
		t.Errorf("got %d, %d accounts, %v; want 40, 2", fee, len(path), err)
	}
}

func TestErrors(t *testing.T) {
	n := network(t, transfer{"a", "b", 1}, transfer{"b", "a", 1}, transfer{"x", "a", 1})
	for _, to := range []string{"x", "nobody"} {
		if fee, path, err := n.Cheapest("a", to); fee != 0 || path != nil || !errors.Is(err, ErrNoPath) {
			t.Errorf("to %s: got %d %q, %v; want ErrNoPath", to, fee, path, err)
		}
	}
	if err := n.AddLink("a", "x", -1); !errors.Is(err, ErrFee) {
		t.Errorf("negative fee: %v", err)
	}
	if _, _, err := n.Cheapest("a", "x"); !errors.Is(err, ErrNoPath) {
		t.Errorf("the refused link is in use: %v", err)
	}
	var empty Network
	if _, _, err := empty.Cheapest("a", "b"); !errors.Is(err, ErrNoPath) {
		t.Errorf("empty network: %v", err)
	}
	if fee, path, err := empty.Cheapest("a", "a"); err != nil || fee != 0 || len(path) != 1 || path[0] != "a" {
		t.Errorf("same account: %d %q, %v", fee, path, err)
	}
}
