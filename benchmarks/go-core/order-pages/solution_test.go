package orderpages

import (
	"errors"
	"math"
	"slices"
	"testing"
)

func TestPage(t *testing.T) {
	seven := []int{10, 20, 30, 40, 50, 60, 70}
	cases := []struct {
		name       string
		items      []int
		page, size int
		want       []int
		pages      int
	}{
		{"first", seven, 1, 3, []int{10, 20, 30}, 3},
		{"second", seven, 2, 3, []int{40, 50, 60}, 3},
		{"short last", seven, 3, 3, []int{70}, 3},
		{"beyond", seven, 4, 3, nil, 3},
		{"far beyond", seven, math.MaxInt, 3, nil, 3},
		{"exact fit", seven[:6], 2, 3, []int{40, 50, 60}, 2},
		{"beyond exact fit", seven[:6], 3, 3, nil, 2},
		{"single items", seven, 7, 1, []int{70}, 7},
		{"one page", seven, 1, 7, seven, 1},
		{"huge size", seven, 1, math.MaxInt, seven, 1},
		{"huge size, page 2", seven, 2, math.MaxInt, nil, 1},
		{"both huge", seven, math.MaxInt, math.MaxInt, nil, 1},
		{"empty list", nil, 1, 5, nil, 0},
		{"empty list, huge size", []int{}, 1, math.MaxInt, nil, 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, pages, err := Page(c.items, c.page, c.size)
			if err != nil || pages != c.pages || !slices.Equal(got, c.want) {
				t.Fatalf("got %v, %d, %v; want %v, %d, nil", got, pages, err, c.want, c.pages)
			}
		})
	}
}

func TestPageBadArguments(t *testing.T) {
	for _, c := range [][2]int{{0, 3}, {-1, 3}, {1, 0}, {1, -4}, {0, 0}} {
		got, pages, err := Page([]string{"a", "b"}, c[0], c[1])
		if !errors.Is(err, ErrBadPage) || len(got) != 0 || pages != 0 {
			t.Errorf("page %d size %d: got %v, %d, %v", c[0], c[1], got, pages, err)
		}
	}
}

func TestPageIsACopy(t *testing.T) {
	items := []string{"a", "b", "c", "d"}
	got, _, err := Page(items, 1, 2)
	if err != nil {
		t.Fatal(err)
	}
	got[0] = "changed"
	_ = append(got, "grown")
	if !slices.Equal(items, []string{"a", "b", "c", "d"}) {
		t.Fatalf("input became %v", items)
	}
	got, _, _ = Page(items, 2, 2)
	items[2] = "other"
	if !slices.Equal(got, []string{"c", "d"}) {
		t.Fatalf("result became %v", got)
	}
}
