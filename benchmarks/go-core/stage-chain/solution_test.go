package stagechain

import (
	"slices"
	"testing"
)

func TestRun(t *testing.T) {
	double := func(n int) (int, bool) { return n * 2, true }
	inc := func(n int) (int, bool) { return n + 1, true }
	small := func(n int) (int, bool) { return n, n < 10 }
	never := func(n int) (int, bool) { return n, false }
	cases := []struct {
		name    string
		items   []int
		stages  []Stage[int]
		want    []int
		dropped int
	}{
		{"no items", nil, []Stage[int]{double}, nil, 0},
		{"no stages", []int{3, 1, 2}, nil, []int{3, 1, 2}, 0},
		{"only nil", []int{3, 1}, []Stage[int]{nil, nil}, []int{3, 1}, 0},
		{"one stage", []int{1, 2}, []Stage[int]{double}, []int{2, 4}, 0},
		{"in order", []int{1, 2}, []Stage[int]{double, inc}, []int{3, 5}, 0},
		{"other order", []int{1, 2}, []Stage[int]{inc, double}, []int{4, 6}, 0},
		{"drops", []int{12, 4, 5, 30, 6}, []Stage[int]{small}, []int{4, 5, 6}, 2},
		{"drops after change", []int{4, 5, 6}, []Stage[int]{double, small, inc}, []int{9}, 2},
		{"drops before change", []int{9, 10}, []Stage[int]{small, double}, []int{18}, 1},
		{"drops all", []int{1, 2, 3}, []Stage[int]{never}, nil, 3},
		{"false then true", []int{20, 3}, []Stage[int]{small, inc}, []int{4}, 1},
		{"nil between", []int{1, 50}, []Stage[int]{nil, inc, nil, small, nil}, []int{2}, 1},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, dropped := Run(c.items, c.stages...)
			if !slices.Equal(got, c.want) || dropped != c.dropped {
				t.Fatalf("got %v, %d; want %v, %d", got, dropped, c.want, c.dropped)
			}
		})
	}
}

func TestRunKeepsInput(t *testing.T) {
	items := []string{"drop", "a", "b", "c"}
	got, dropped := Run(items, func(s string) (string, bool) { return s + "!", s != "drop" })
	if !slices.Equal(got, []string{"a!", "b!", "c!"}) || dropped != 1 {
		t.Fatalf("got %v, %d", got, dropped)
	}
	if !slices.Equal(items, []string{"drop", "a", "b", "c"}) {
		t.Fatalf("input became %v", items)
	}
	got, _ = Run(items)
	got[0] = "changed"
	if items[0] != "drop" {
		t.Fatalf("result shares memory with the input: %v", items)
	}
}

func TestRunStopsAfterDrop(t *testing.T) {
	var seen []int
	Run([]int{1, 2, 3}, func(n int) (int, bool) { return n * 10, n != 2 }, func(n int) (int, bool) {
		seen = append(seen, n)
		return n, true
	})
	if !slices.Equal(seen, []int{10, 30}) {
		t.Fatalf("the second stage saw %v", seen)
	}
}
