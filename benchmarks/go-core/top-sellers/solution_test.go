package topsellers

import (
	"fmt"
	"maps"
	"slices"
	"testing"
)

func TestTop(t *testing.T) {
	shop := map[string]int{"pen": 5, "cup": 9, "bag": 5, "hat": 1, "mug": 0, "box": -3, "Zip": 5}
	tests := []struct {
		name  string
		sales map[string]int
		k     int
		want  []string
	}{
		{"best one", shop, 1, []string{"cup"}},
		{"ties by name, capitals first", shop, 4, []string{"cup", "Zip", "bag", "pen"}},
		{"tie decides the cut", shop, 2, []string{"cup", "Zip"}},
		{"tie decides the cut again", shop, 3, []string{"cup", "Zip", "bag"}},
		{"exactly all", shop, 5, []string{"cup", "Zip", "bag", "pen", "hat"}},
		{"fewer than k", shop, 50, []string{"cup", "Zip", "bag", "pen", "hat"}},
		{"k zero", shop, 0, nil},
		{"k negative", shop, -1, nil},
		{"nil map", nil, 3, nil},
		{"empty map", map[string]int{}, 3, nil},
		{"nothing sold", map[string]int{"a": 0, "b": -1}, 2, nil},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			for range 10 { // map order differs between rounds
				if got := Top(tc.sales, tc.k); !slices.Equal(got, tc.want) {
					t.Fatalf("Top(%d) = %q, want %q", tc.k, got, tc.want)
				}
			}
		})
	}
}

func TestManyProducts(t *testing.T) {
	sales := map[string]int{}
	for i := range 200 {
		sales[fmt.Sprintf("p%03d", i)] = i / 2
	}
	before := maps.Clone(sales)
	want := []string{"p198", "p199", "p196", "p197", "p194"}
	if got := Top(sales, 5); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if !maps.Equal(sales, before) {
		t.Error("the map was changed")
	}
}
