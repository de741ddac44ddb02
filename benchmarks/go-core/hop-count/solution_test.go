package hopcount

import (
	"fmt"
	"testing"
)

func TestHops(t *testing.T) {
	links := map[string][]string{
		"home":    {"home", "news", "shop", "news"},
		"news":    {"archive", "home"},
		"archive": {"old", "news"},
		"shop":    {"cart", "old"},
		"cart":    {"pay"},
		"pay":     {"done", "home"},
		"old":     {"ancient"},
		"island":  {"home"},
	}
	tests := []struct {
		from, to string
		want     int
	}{
		{"home", "home", 0}, {"home", "news", 1}, {"home", "shop", 1}, {"home", "archive", 2}, {"home", "cart", 2},
		{"home", "old", 2}, {"home", "ancient", 3}, {"home", "pay", 3}, {"home", "done", 4}, {"archive", "shop", 3},
		{"pay", "archive", 3}, {"done", "home", -1}, {"done", "done", 0}, {"home", "island", -1}, {"island", "done", 5},
		{"island", "island", 0}, {"nowhere", "nowhere", 0}, {"nowhere", "home", -1}, {"home", "nowhere", -1},
	}
	for _, tc := range tests {
		t.Run(tc.from+" to "+tc.to, func(t *testing.T) {
			if got := Hops(links, tc.from, tc.to); got != tc.want {
				t.Errorf("got %d, want %d", got, tc.want)
			}
		})
	}
	if len(links) != 8 || len(links["home"]) != 4 {
		t.Error("the links were changed")
	}
}

func TestShortcutAfterLongWay(t *testing.T) {
	links := map[string][]string{"0": {"1", "x"}, "x": {"y"}, "y": {"50"}}
	for i := 1; i < 50; i++ {
		links[fmt.Sprint(i)] = []string{fmt.Sprint(i + 1)}
	}
	for to, want := range map[string]int{"50": 3, "49": 49, "y": 2} {
		if got := Hops(links, "0", to); got != want {
			t.Errorf("to %s: got %d, want %d", to, got, want)
		}
	}
	if got := Hops(nil, "a", "b"); got != -1 {
		t.Errorf("without links: got %d", got)
	}
	if got := Hops(nil, "a", "a"); got != 0 {
		t.Errorf("same page without links: got %d", got)
	}
}
