package networkcost

import (
	"errors"
	"slices"
	"testing"
)

func TestPlan(t *testing.T) {
	tests := []struct {
		name    string
		offices int
		cables  []Cable
		total   int
		chosen  []Cable
	}{
		{"no office", 0, nil, 0, nil},
		{"one office", 1, nil, 0, nil},
		{"one office, loop", 1, []Cable{{0, 0, 3}}, 0, nil},
		{"two offices", 2, []Cable{{1, 0, 5}}, 5, []Cable{{1, 0, 5}}},
		{"cheaper of two", 2, []Cable{{0, 1, 5}, {1, 0, 4}}, 4, []Cable{{1, 0, 4}}},
		{"first of two equals", 2, []Cable{{1, 0, 4}, {0, 1, 4}}, 4, []Cable{{1, 0, 4}}},
		{"triangle", 3, []Cable{{0, 1, 3}, {1, 2, 2}, {0, 2, 1}}, 3, []Cable{{0, 2, 1}, {1, 2, 2}}},
		{"equals keep their order", 4, []Cable{{2, 3, 1}, {0, 1, 1}, {3, 1, 1}, {0, 2, 1}}, 3,
			[]Cable{{2, 3, 1}, {0, 1, 1}, {3, 1, 1}}},
		{"groups are joined", 5, []Cable{{0, 1, 1}, {2, 3, 2}, {1, 3, 3}, {0, 2, 4}, {4, 2, 9}, {4, 0, 8}}, 14,
			[]Cable{{0, 1, 1}, {2, 3, 2}, {1, 3, 3}, {4, 0, 8}}},
		{"negative and zero costs", 3, []Cable{{0, 1, 0}, {1, 2, -4}, {0, 2, 2}, {0, 0, -9}}, -4, []Cable{{1, 2, -4}, {0, 1, 0}}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			total, chosen, err := Plan(tc.offices, tc.cables)
			if err != nil || total != tc.total || !slices.Equal(chosen, tc.chosen) {
				t.Errorf("got %d %v, %v; want %d %v", total, chosen, err, tc.total, tc.chosen)
			}
		})
	}
}

func TestErrors(t *testing.T) {
	tests := []struct {
		name    string
		offices int
		cables  []Cable
		want    error
	}{
		{"two offices, no cable", 2, nil, ErrApart},
		{"one left out", 3, []Cable{{0, 1, 1}, {1, 0, 2}}, ErrApart},
		{"two groups", 4, []Cable{{0, 1, 1}, {2, 3, 1}, {3, 2, 5}}, ErrApart},
		{"only a loop", 2, []Cable{{1, 1, 1}}, ErrApart},
		{"end too high", 2, []Cable{{0, 1, 1}, {1, 2, 5}}, ErrOffice},
		{"end too high in A", 2, []Cable{{0, 1, 1}, {2, 1, 5}}, ErrOffice},
		{"end below zero", 2, []Cable{{0, 1, 1}, {-1, 0, 5}}, ErrOffice},
		{"end below zero in B", 2, []Cable{{0, 1, 1}, {0, -1, 5}}, ErrOffice},
		{"bad end goes first", 3, []Cable{{0, 1, 1}, {0, 9, 5}}, ErrOffice},
		{"no office, one cable", 0, []Cable{{0, 0, 1}}, ErrOffice},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			total, chosen, err := Plan(tc.offices, tc.cables)
			if total != 0 || chosen != nil || !errors.Is(err, tc.want) {
				t.Errorf("got %d %v, %v; want %v", total, chosen, err, tc.want)
			}
		})
	}
}

func TestInputUnchanged(t *testing.T) {
	cables := []Cable{{0, 1, 3}, {1, 2, 2}, {0, 2, 1}}
	before := slices.Clone(cables)
	_, chosen, _ := Plan(3, cables)
	if !slices.Equal(cables, before) {
		t.Errorf("cables became %v", cables)
	}
	if len(chosen) > 0 {
		chosen[0].Cost = 99
	}
	if !slices.Equal(cables, before) {
		t.Error("the chosen cables share memory with the input")
	}
}
