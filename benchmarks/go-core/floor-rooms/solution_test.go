package floorrooms

import (
	"slices"
	"strings"
	"testing"
)

func TestRooms(t *testing.T) {
	tests := []struct {
		name string
		plan []string
		want []int
	}{
		{"nil", nil, nil},
		{"empty rows", []string{"", ""}, nil},
		{"only walls", []string{"###", "###"}, nil},
		{"one cell", []string{"."}, []int{1}},
		{"one row", []string{"..#...#."}, []int{3, 2, 1}},
		{"one column", []string{".", ".", "#", "."}, []int{2, 1}},
		{"corner does not connect", []string{".#", "#."}, []int{1, 1}},
		{"other corner does not connect", []string{"#.", ".#"}, []int{1, 1}},
		{"whole plan", []string{"...", "...", "..."}, []int{9}},
		{"ring", []string{"...", ".#.", "..."}, []int{8}},
		{"room inside", []string{".....", ".###.", ".#.#.", ".###.", "....."}, []int{16, 1}},
		{"comb", []string{".#.#.", ".#.#.", "....."}, []int{11}},
		{"comb upside down", []string{".....", ".#.#.", ".#.#."}, []int{11}},
		{"sideways", []string{"...", "##.", "...", ".##", "..."}, []int{11}},
		{"longer row below", []string{".", "....", "."}, []int{6}},
		{"longer row first", []string{"....", ".", "..#."}, []int{7, 1}},
		{"empty row between", []string{"..", "", "..."}, []int{3, 2}},
		{"gap over a short row", []string{"...", ".", "..."}, []int{7}},
		{"other bytes are walls", []string{". x.", ".é."}, []int{2, 2}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Rooms(tc.plan); !slices.Equal(got, tc.want) {
				t.Errorf("Rooms(%q) = %v, want %v", tc.plan, got, tc.want)
			}
		})
	}
}

func TestManyRooms(t *testing.T) {
	row := strings.Repeat(".#", 20)
	got := Rooms([]string{row, strings.Repeat("#", 40), strings.Repeat("..#", 5)})
	want := make([]int, 25)
	for i := range want {
		want[i] = 1
		if i < 5 {
			want[i] = 2
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("Rooms = %v, want %v", got, want)
	}
}
