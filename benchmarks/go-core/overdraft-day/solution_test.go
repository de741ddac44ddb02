package overdraftday

import (
	"slices"
	"testing"
)

func TestFirstOverdraft(t *testing.T) {
	tests := []struct {
		name    string
		opening int64
		entries []Entry
		day     int
		found   bool
	}{
		{"no entries", 100, nil, 0, false},
		{"negative without entries", -5, nil, 0, false},
		{"stays positive", 100, []Entry{{1, -50}, {2, -49}}, 0, false},
		{"exactly zero", 100, []Entry{{1, -50}, {2, -50}}, 0, false},
		{"one cent short", 100, []Entry{{1, -50}, {2, -51}}, 2, true},
		{"first of several", 10, []Entry{{3, -20}, {4, 5}, {5, -1}}, 3, true},
		{"unsorted", 10, []Entry{{9, -5}, {2, -20}, {1, 1}}, 2, true},
		{"unsorted and saved in time", 10, []Entry{{2, -20}, {1, 15}}, 0, false},
		{"dip within a day", 10, []Entry{{4, -30}, {4, 25}, {5, 1}}, 0, false},
		{"dip within the last day", 10, []Entry{{4, -30}, {4, 25}}, 0, false},
		{"peak within a day", 10, []Entry{{4, 30}, {4, -45}}, 4, true},
		{"negative opening stays", -10, []Entry{{7, 5}}, 7, true},
		{"negative opening repaired", -10, []Entry{{7, 10}}, 0, false},
		{"negative day", 0, []Entry{{1, 9}, {-3, -1}}, -3, true},
		{"day zero", 0, []Entry{{0, -1}}, 0, true},
		{"zero entry", -1, []Entry{{6, 0}}, 6, true},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			day, found := FirstOverdraft(tc.opening, tc.entries)
			if day != tc.day || found != tc.found {
				t.Errorf("FirstOverdraft(%d, %v) = %d, %v; want %d, %v", tc.opening, tc.entries, day, found, tc.day, tc.found)
			}
		})
	}
}

func TestKeepsOrder(t *testing.T) {
	entries := []Entry{{3, 1}, {1, 2}, {2, 3}}
	before := slices.Clone(entries)
	FirstOverdraft(0, entries)
	if !slices.Equal(entries, before) {
		t.Errorf("entries became %v, want %v", entries, before)
	}
}
