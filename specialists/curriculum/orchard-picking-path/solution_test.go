package orchardpickingpath

import (
	"slices"
	"testing"
)

func TestPickingPath(t *testing.T) {
	tests := []struct {
		name string
		rows [][]string
		want []string
	}{
		{"no rows", nil, nil},
		{"three rows", [][]string{{"a1", "a2"}, {"b1", "b2", "b3"}, {"c1", "c2"}}, []string{"a1", "a2", "b3", "b2", "b1", "c1", "c2"}},
		{"empty row", [][]string{{}, {"b1", "b2"}}, []string{"b2", "b1"}},
	}
	for _, tt := range tests {
		if got := PickingPath(tt.rows); !slices.Equal(got, tt.want) {
			t.Errorf("%s: PickingPath = %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestPickingPathKeepsRows(t *testing.T) {
	rows := [][]string{{"a1", "a2"}, {"b1", "b2"}}
	PickingPath(rows)
	if !slices.Equal(rows[0], []string{"a1", "a2"}) || !slices.Equal(rows[1], []string{"b1", "b2"}) {
		t.Errorf("the caller's rows became %q", rows)
	}
}
