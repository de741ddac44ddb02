package relinkfeeds

import (
	"fmt"
	"strings"
	"testing"
)

func feed(title string, seqs ...int) *Item {
	var head *Item
	for i := len(seqs) - 1; i >= 0; i-- {
		head = &Item{seqs[i], title, head}
	}
	return head
}

func show(head *Item) string {
	var parts []string
	for it := head; it != nil && len(parts) < 50; it = it.Next {
		parts = append(parts, fmt.Sprint(it.Title, it.Seq))
	}
	return strings.Join(parts, " ")
}

func TestMerge(t *testing.T) {
	tests := []struct {
		name string
		a, b []int
		want string
	}{
		{"both empty", nil, nil, ""},
		{"a empty", nil, []int{1, 2}, "b1 b2"},
		{"b empty", []int{1, 2}, nil, "a1 a2"},
		{"interleaved", []int{1, 4, 5}, []int{2, 3, 6}, "a1 b2 b3 a4 a5 b6"},
		{"a before b", []int{1, 2}, []int{3, 4}, "a1 a2 b3 b4"},
		{"b before a", []int{3, 4}, []int{1, 2}, "b1 b2 a3 a4"},
		{"equal at the start", []int{1, 2}, []int{1, 3}, "a1 a2 b3"},
		{"equal at the end", []int{1, 3}, []int{2, 3}, "a1 b2 a3"},
		{"equal in the middle", []int{1, 5, 9}, []int{2, 5, 7}, "a1 b2 a5 b7 a9"},
		{"all equal", []int{1, 2, 3}, []int{1, 2, 3}, "a1 a2 a3"},
		{"single equal", []int{7}, []int{7}, "a7"},
		{"long rest of a", []int{2, 8, 9, 10}, []int{1}, "b1 a2 a8 a9 a10"},
		{"long rest of b", []int{1}, []int{2, 8, 9, 10}, "a1 b2 b8 b9 b10"},
		{"negative", []int{-5, 0}, []int{-7, -1, 4}, "b-7 a-5 b-1 a0 b4"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := show(Merge(feed("a", tc.a...), feed("b", tc.b...))); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestSameNodes(t *testing.T) {
	a, b := feed("a", 1, 3, 5), feed("b", 2, 3, 6)
	known := map[*Item]bool{}
	for _, head := range []*Item{a, b} {
		for it := head; it != nil; it = it.Next {
			known[it] = true
		}
	}
	n := 0
	for it := Merge(a, b); it != nil && n < 50; it = it.Next {
		if !known[it] {
			t.Errorf("%s%d is a new node", it.Title, it.Seq)
		}
		n++
	}
	if n != 5 {
		t.Errorf("%d items, want 5", n)
	}
}
