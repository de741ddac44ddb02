package customertotals

import (
	"maps"
	"testing"
)

func TestSummarise(t *testing.T) {
	cases := []struct {
		name string
		in   []Invoice
		want map[string]Summary
	}{
		{"none", nil, map[string]Summary{}},
		{"one", []Invoice{{7, "ann", 250, false}}, map[string]Summary{"ann": {1, 250, 7}}},
		{"two customers", []Invoice{{1, "ann", 10, false}, {2, "bob", 50, false}, {3, "ann", 30, false}, {4, "bob", 20, false}, {5, "ann", 15, false}},
			map[string]Summary{"ann": {3, 55, 3}, "bob": {2, 70, 2}}},
		{"tie keeps first", []Invoice{{9, "ann", 40, false}, {2, "ann", 40, false}, {5, "ann", 39, false}}, map[string]Summary{"ann": {3, 119, 9}}},
		{"void left out", []Invoice{{1, "ann", 99, true}, {2, "ann", 5, false}, {3, "bob", 8, true}, {4, "ann", 99, true}, {5, "ann", 6, false}}, map[string]Summary{"ann": {2, 11, 5}}},
		{"all void", []Invoice{{1, "ann", 1, true}}, map[string]Summary{}},
		{"all negative", []Invoice{{4, "ann", -30, false}, {6, "ann", -10, false}, {8, "ann", -20, false}}, map[string]Summary{"ann": {3, -60, 6}}},
		{"zero", []Invoice{{4, "ann", 0, false}, {5, "ann", 0, false}}, map[string]Summary{"ann": {2, 0, 4}}},
		{"negative then zero", []Invoice{{4, "ann", -1, false}, {5, "ann", 0, false}}, map[string]Summary{"ann": {2, -1, 5}}},
		{"names as given", []Invoice{{1, "", 1, false}, {2, "Ann", 2, false}, {3, "ann", 3, false}, {4, " ann", 4, false}},
			map[string]Summary{"": {1, 1, 1}, "Ann": {1, 2, 2}, "ann": {1, 3, 3}, " ann": {1, 4, 4}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := Summarise(c.in); !maps.Equal(got, c.want) {
				t.Fatalf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestSummariseManyInvoices(t *testing.T) {
	var in []Invoice
	for n := 1; n <= 100; n++ {
		in = append(in, Invoice{Number: n, Customer: string(rune('a' + n%4)), Cents: (n * 37) % 101, Void: n%5 == 0})
	}
	want := map[string]Summary{}
	for _, name := range []string{"a", "b", "c", "d"} {
		var s Summary
		best := -1
		for _, inv := range in {
			if inv.Customer == name && !inv.Void {
				s.Count++
				s.Total += inv.Cents
				if inv.Cents > best {
					best, s.Largest = inv.Cents, inv.Number
				}
			}
		}
		want[name] = s
	}
	if got := Summarise(in); !maps.Equal(got, want) {
		t.Fatalf("got %v, want %v", got, want)
	}
}
