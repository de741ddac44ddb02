package mergeshards

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"testing"
)

// byKeyForTest compares by the part in front of the slash.
func byKeyForTest(a, b string) int {
	x, _, _ := strings.Cut(a, "/")
	y, _, _ := strings.Cut(b, "/")
	return cmp.Compare(x, y)
}

func TestMerge(t *testing.T) {
	cases := []struct {
		name   string
		shards [][]string
		want   []string
	}{
		{"none", nil, nil},
		{"all empty", [][]string{nil, {}, nil}, nil},
		{"one", [][]string{{"a", "b", "b"}}, []string{"a", "b", "b"}},
		{"two", [][]string{{"a", "d", "e"}, {"b", "c", "f"}}, []string{"a", "b", "c", "d", "e", "f"}},
		{"some empty", [][]string{{}, {"c"}, nil, {"a", "b"}, {}}, []string{"a", "b", "c"}},
		{"very uneven", [][]string{{"m"}, {"a", "b", "c", "n", "z"}, {"y"}, {"aa"}}, []string{"a", "aa", "b", "c", "m", "n", "y", "z"}},
		{"equal in shard order", [][]string{{"b/0"}, {"a/1", "b/1"}, {"b/2", "c/2"}, {"a/3", "b/3"}}, []string{"a/1", "a/3", "b/0", "b/1", "b/2", "b/3", "c/2"}},
		{"equal inside a shard", [][]string{{"k/2", "k/1", "k/3"}, {"k/0", "k/9"}}, []string{"k/2", "k/1", "k/3", "k/0", "k/9"}},
		{"late shard first", [][]string{{"x/0", "x/00"}, {"w/1", "x/1"}, {"v/2", "x/2"}}, []string{"v/2", "w/1", "x/0", "x/00", "x/1", "x/2"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := Merge(byKeyForTest, c.shards...); !slices.Equal(got, c.want) {
				t.Fatalf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestMergeMany(t *testing.T) {
	type rec struct{ key, shard, pos int }
	const k = 40
	var shards [][]rec
	var want []rec
	for s := 0; s < k; s++ {
		var shard []rec
		key := s * 7 % 11
		for p := 0; p < s*13%29; p++ {
			shard = append(shard, rec{key, s, p})
			key += (s + p) % 3
		}
		shards = append(shards, shard)
		want = append(want, shard...)
	}
	calls := 0
	byKey := func(a, b rec) int { calls++; return b.key - a.key }
	for _, shard := range shards {
		for i := range shard {
			shard[i].key = -shard[i].key
		}
	}
	for i := range want {
		want[i].key = -want[i].key
	}
	slices.SortStableFunc(want, byKey)
	var before [][]rec
	for _, shard := range shards {
		before = append(before, slices.Clone(shard))
	}
	calls = 0
	got := Merge(byKey, shards...)
	if !slices.Equal(got, want) {
		t.Fatalf("got  %v\nwant %v", got, want)
	}
	if most := int(4 * float64(len(want)) * (math.Log2(k) + 2)); calls > most {
		t.Errorf("%d comparisons for %d elements, at most %d allowed", calls, len(want), most)
	}
	for i := range got {
		got[i] = rec{}
	}
	for i, shard := range shards {
		if !slices.Equal(shard, before[i]) {
			t.Fatalf("shard %d became %v", i, shard)
		}
	}
}

func TestMergeSingleIsACopy(t *testing.T) {
	shard := []int{1, 2, 3}
	got := Merge(cmp.Compare[int], shard, nil)
	got[0] = 99
	if shard[0] != 1 {
		t.Fatal("result shares memory with the shard")
	}
}
