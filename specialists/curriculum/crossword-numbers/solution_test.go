package crosswordnumbers

import (
	"reflect"
	"testing"
)

func TestNumbering(t *testing.T) {
	tests := []struct {
		rows []string
		want [][]int
	}{
		{[]string{"...", "...", "..."}, [][]int{{1, 2, 3}, {4, 0, 0}, {5, 0, 0}}},
		{[]string{".#..", "..#.", "#..#"}, [][]int{{1, 0, 2, 3}, {4, 5, 0, 0}, {0, 6, 0, 0}}},
		{[]string{".#.", "#.#"}, [][]int{{0, 0, 0}, {0, 0, 0}}},
		{[]string{"#."}, [][]int{{0, 0}}},
	}
	for _, tt := range tests {
		if got := Numbering(tt.rows); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("Numbering(%q) = %v, want %v", tt.rows, got, tt.want)
		}
	}
}
