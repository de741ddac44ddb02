package cellblock

import (
	"math"
	"testing"
)

func TestCells(t *testing.T) {
	tests := []struct {
		name string
		b    Block
		want int64
	}{
		{"zero block", Block{}, 1},
		{"one cell", Block{5, -3, 5, -3}, 1},
		{"row", Block{1, 2, 4, 2}, 4},
		{"column", Block{2, 1, 2, 3}, 3},
		{"rectangle", Block{-2, -1, 2, 1}, 15},
		{"empty in x", Block{3, 0, 2, 5}, 0},
		{"empty in y", Block{0, 3, 5, 2}, 0},
		{"far empty in x", Block{9, 0, 2, 5}, 0},
		{"far empty in y", Block{0, 9, 5, 2}, 0},
		{"empty in both", Block{5, 5, 1, 1}, 0},
		{"large", Block{0, 0, 99999, 99999}, 10000000000},
		{"widest", Block{math.MinInt32, 0, math.MaxInt32, 0}, 1 << 32},
		{"highest", Block{0, math.MinInt32, 1, math.MaxInt32}, 1 << 33},
		{"half plane", Block{math.MinInt32, 1, math.MaxInt32, math.MaxInt32}, (1 << 32) * (1<<31 - 1)},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := tc.b.Cells(); got != tc.want {
				t.Errorf("%+v.Cells() = %d, want %d", tc.b, got, tc.want)
			}
		})
	}
}

func TestShared(t *testing.T) {
	tests := []struct {
		name string
		a, b Block
		want Block
		ok   bool
	}{
		{"same", Block{1, 2, 3, 4}, Block{1, 2, 3, 4}, Block{1, 2, 3, 4}, true},
		{"inside", Block{0, 0, 9, 9}, Block{2, 3, 4, 5}, Block{2, 3, 4, 5}, true},
		{"corner", Block{0, 0, 5, 5}, Block{3, 4, 9, 9}, Block{3, 4, 5, 5}, true},
		{"cross", Block{0, 3, 9, 4}, Block{3, 0, 4, 9}, Block{3, 3, 4, 4}, true},
		{"one common cell", Block{0, 0, 5, 5}, Block{5, 5, 9, 9}, Block{5, 5, 5, 5}, true},
		{"common column", Block{0, 0, 5, 5}, Block{5, 0, 9, 5}, Block{5, 0, 5, 5}, true},
		{"common row", Block{0, 0, 5, 5}, Block{0, 5, 5, 9}, Block{0, 5, 5, 5}, true},
		{"beside", Block{0, 0, 5, 5}, Block{6, 0, 9, 5}, Block{}, false},
		{"below", Block{0, 0, 5, 5}, Block{0, 6, 5, 9}, Block{}, false},
		{"diagonal", Block{0, 0, 5, 5}, Block{6, 6, 9, 9}, Block{}, false},
		{"negative", Block{-9, -9, -3, -3}, Block{-5, -7, 0, 0}, Block{-5, -7, -3, -3}, true},
		{"empty one", Block{0, 0, 9, 9}, Block{5, 5, 4, 9}, Block{}, false},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			for _, pair := range [][2]Block{{tc.a, tc.b}, {tc.b, tc.a}} {
				if got, ok := Shared(pair[0], pair[1]); got != tc.want || ok != tc.ok {
					t.Errorf("Shared(%v, %v) = %v, %v; want %v, %v", pair[0], pair[1], got, ok, tc.want, tc.ok)
				}
			}
		})
	}
}
