package taxtotals

import (
	"slices"
	"testing"
)

func TestRoundHalfEven(t *testing.T) {
	tests := []struct{ num, den, want int64 }{
		{0, 1, 0}, {0, 7, 0}, {5, 1, 5}, {-5, 1, -5}, {6, 3, 2}, {-6, 3, -2},
		{1, 2, 0}, {3, 2, 2}, {5, 2, 2}, {7, 2, 4}, {9, 2, 4}, {-1, 2, 0}, {-3, 2, -2}, {-5, 2, -2}, {-7, 2, -4}, {-9, 2, -4},
		{1, 3, 0}, {2, 3, 1}, {4, 3, 1}, {5, 3, 2}, {-1, 3, 0}, {-2, 3, -1}, {-4, 3, -1}, {-5, 3, -2},
		{5, 10, 0}, {15, 10, 2}, {14, 10, 1}, {16, 10, 2}, {-15, 10, -2}, {-14, 10, -1}, {-16, 10, -2}, {-25, 10, -2}, {-26, 10, -3},
		{12345, 10000, 1}, {15000, 10000, 2}, {25000, 10000, 2}, {25001, 10000, 3}, {24999, 10000, 2},
		{49, 99, 0}, {50, 99, 1}, {-49, 99, 0}, {-50, 99, -1},
	}
	for _, tc := range tests {
		if got := RoundHalfEven(tc.num, tc.den); got != tc.want {
			t.Errorf("RoundHalfEven(%d, %d) = %d, want %d", tc.num, tc.den, got, tc.want)
		}
	}
}

func TestTotals(t *testing.T) {
	tests := []struct {
		name   string
		lines  []Line
		groups []Group
		total  int64
	}{
		{"no lines", nil, nil, 0},
		{"one line", []Line{{1000, 1900}}, []Group{{1900, 1000, 190}}, 1190},
		{"rounded down", []Line{{102, 1900}}, []Group{{1900, 102, 19}}, 121},
		{"rounded up", []Line{{103, 1900}}, []Group{{1900, 103, 20}}, 123},
		{"half to even below", []Line{{50, 500}}, []Group{{500, 50, 2}}, 52},
		{"half to even above", []Line{{70, 500}}, []Group{{500, 70, 4}}, 74},
		{"rounded once for the group", []Line{{13, 700}, {13, 700}, {13, 700}, {13, 700}}, []Group{{700, 52, 4}}, 56},
		{"half lines add up", []Line{{50, 100}, {50, 100}, {50, 100}}, []Group{{100, 150, 2}}, 152},
		{"rates ascending", []Line{{100, 1900}, {200, 700}, {300, 0}, {400, 700}, {500, 1900}},
			[]Group{{0, 300, 0}, {700, 600, 42}, {1900, 600, 114}}, 1656},
		{"credit", []Line{{-1000, 1900}, {200, 700}}, []Group{{700, 200, 14}, {1900, -1000, -190}}, -976},
		{"negative half", []Line{{-70, 500}}, []Group{{500, -70, -4}}, -74},
		{"negative, nearest", []Line{{-103, 1900}}, []Group{{1900, -103, -20}}, -123},
		{"group sums to zero", []Line{{55, 700}, {-55, 700}}, []Group{{700, 0, 0}}, 0},
		{"zero line keeps its group", []Line{{0, 700}}, []Group{{700, 0, 0}}, 0},
		{"large", []Line{{1000000000000, 1950}}, []Group{{1950, 1000000000000, 195000000000}}, 1195000000000},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			before := slices.Clone(tc.lines)
			groups, total := Totals(tc.lines)
			if !slices.Equal(groups, tc.groups) || total != tc.total {
				t.Errorf("got %v, %d; want %v, %d", groups, total, tc.groups, tc.total)
			}
			if !slices.Equal(tc.lines, before) {
				t.Errorf("lines became %v", tc.lines)
			}
		})
	}
}
