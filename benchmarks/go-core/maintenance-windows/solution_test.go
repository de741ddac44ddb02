package maintenancewindows

import (
	"slices"
	"testing"
)

func TestMerge(t *testing.T) {
	cases := []struct {
		name     string
		in, want []Window
	}{
		{"none", nil, nil},
		{"one", []Window{{5, 9}}, []Window{{5, 9}}},
		{"apart", []Window{{10, 12}, {1, 3}, {5, 6}}, []Window{{1, 3}, {5, 6}, {10, 12}}},
		{"overlap", []Window{{1, 5}, {4, 8}}, []Window{{1, 8}}},
		{"overlap, turned", []Window{{4, 8}, {1, 5}}, []Window{{1, 8}}},
		{"touch", []Window{{5, 8}, {1, 5}}, []Window{{1, 8}}},
		{"one minute apart", []Window{{1, 5}, {6, 8}}, []Window{{1, 5}, {6, 8}}},
		{"inside", []Window{{1, 10}, {3, 4}}, []Window{{1, 10}}},
		{"inside, then touch", []Window{{1, 10}, {3, 4}, {10, 12}}, []Window{{1, 12}}},
		{"inside, then gap", []Window{{1, 10}, {3, 4}, {11, 12}}, []Window{{1, 10}, {11, 12}}},
		{"same start", []Window{{2, 9}, {2, 4}, {2, 7}}, []Window{{2, 9}}},
		{"same end", []Window{{5, 9}, {2, 9}}, []Window{{2, 9}}},
		{"twice the same", []Window{{2, 4}, {2, 4}}, []Window{{2, 4}}},
		{"chain", []Window{{7, 9}, {1, 3}, {5, 7}, {3, 5}, {12, 13}}, []Window{{1, 9}, {12, 13}}},
		{"empty dropped", []Window{{4, 4}, {1, 2}, {9, 9}}, []Window{{1, 2}}},
		{"backward dropped", []Window{{8, 3}, {1, 2}, {5, 4}}, []Window{{1, 2}}},
		{"empty does not join", []Window{{1, 3}, {3, 3}, {4, 6}, {4, 3}}, []Window{{1, 3}, {4, 6}}},
		{"only empty", []Window{{3, 3}, {2, 1}}, nil},
		{"negative", []Window{{-2, 1}, {-9, -5}, {-5, -4}}, []Window{{-9, -4}, {-2, 1}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			before := slices.Clone(c.in)
			got := Merge(c.in)
			if !slices.Equal(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
			if !slices.Equal(c.in, before) {
				t.Errorf("input became %v, was %v", c.in, before)
			}
		})
	}
}

func TestMergeSharesNothing(t *testing.T) {
	in := []Window{{1, 2}, {5, 6}}
	got := Merge(in)
	got[0].End = 4
	if !slices.Equal(in, []Window{{1, 2}, {5, 6}}) {
		t.Fatalf("input became %v", in)
	}
}
