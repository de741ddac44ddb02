package tagboard

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"
)

func set(list ...string) func([]string) []string {
	return func([]string) []string { return list }
}

func check(t *testing.T, b *Board, want string) {
	t.Helper()
	if got := fmt.Sprint(b.Snapshot()); got != want {
		t.Errorf("board is %s, want %s", got, want)
	}
}

func TestUpdates(t *testing.T) {
	b := New(map[string][]string{"p2": {"new"}, "p1": {"hot", "red"}, "none": {}, "nil": nil})
	check(t, b, "map[p1:[hot red] p2:[new]]")
	if b.Version() != 0 {
		t.Errorf("Version() = %d at the start", b.Version())
	}
	for i, s := range []struct {
		key  string
		fn   func([]string) []string
		want string
	}{
		{"p1", func(l []string) []string { return append(l, "sale") }, "map[p1:[hot red sale] p2:[new]]"},
		{"p3", func(l []string) []string { return append(l, fmt.Sprint(len(l))) }, "map[p1:[hot red sale] p2:[new] p3:[0]]"},
		{"p2", set(), "map[p1:[hot red sale] p3:[0]]"},
		{"p1", func(l []string) []string { return l[1:] }, "map[p1:[red sale] p3:[0]]"},
		{"p3", func(l []string) []string { return l[:0] }, "map[p1:[red sale]]"},
		{"unknown", set(), "map[p1:[red sale]]"},
		{"", set(""), "map[:[] p1:[red sale]]"},
	} {
		b.Update(s.key, s.fn)
		check(t, b, s.want)
		if b.Version() != i+1 {
			t.Errorf("Version() = %d after %d updates", b.Version(), i+1)
		}
	}
	if keys := b.Keys(); !slices.Equal(keys, []string{"", "p1"}) {
		t.Errorf("Keys() = %q", keys)
	}
	if l := b.Tags("p1"); !slices.Equal(l, []string{"red", "sale"}) {
		t.Errorf("Tags(p1) = %q", l)
	}
	if l := b.Tags("p2"); len(l) != 0 {
		t.Errorf("Tags(p2) = %q", l)
	}
}

func TestKeysAreSorted(t *testing.T) {
	b := New(nil)
	if len(b.Keys()) != 0 || len(b.Snapshot()) != 0 || len(b.Tags("x")) != 0 {
		t.Error("empty board is not empty")
	}
	for _, k := range []string{"m", "c", "z", "a", "k", "Z", "b"} {
		b.Update(k, set("t"))
	}
	if keys := b.Keys(); !slices.Equal(keys, []string{"Z", "a", "b", "c", "k", "m", "z"}) {
		t.Errorf("Keys() = %q", keys)
	}
}

func TestNothingIsShared(t *testing.T) {
	const want = "map[a:[1 2 3]]"
	initial := map[string][]string{"a": {"1", "2", "3"}}
	mine := []string{"1", "2", "3"}
	for _, tc := range []struct {
		name string
		do   func(b *Board)
	}{
		{"initial", func(*Board) { initial["a"][0] = "X"; initial["b"] = []string{"Y"} }},
		{"Tags", func(b *Board) { b.Tags("a")[1] = "X" }},
		{"Snapshot list", func(b *Board) { b.Snapshot()["a"][2] = "X" }},
		{"Snapshot map", func(b *Board) { s := b.Snapshot(); s["b"] = []string{"Y"}; delete(s, "a") }},
		{"argument of fn", func(b *Board) {
			var kept []string
			b.Update("a", func(l []string) []string { kept = l; return []string{"1", "2", "3"} })
			kept[0] = "X"
			b.Update("a", func(l []string) []string { kept = l; return l })
			kept[1] = "X"
		}},
		{"result of fn", func(b *Board) { b.Update("a", func([]string) []string { return mine }); mine[0] = "X" }},
		{"Keys", func(b *Board) { b.Keys()[0] = "X" }},
	} {
		t.Run(tc.name, func(t *testing.T) {
			initial = map[string][]string{"a": {"1", "2", "3"}}
			b := New(initial)
			tc.do(b)
			check(t, b, want)
			if k := b.Keys(); len(k) != 1 || k[0] != "a" {
				t.Errorf("Keys() = %q", k)
			}
		})
	}
	b := New(map[string][]string{"a": {"1"}})
	tags, snap := b.Tags("a"), b.Snapshot()
	b.Update("a", func(l []string) []string { l[0] = "X"; return l })
	b.Update("b", set("Y"))
	if tags[0] != "1" || fmt.Sprint(snap) != "map[a:[1]]" {
		t.Errorf("an update changed what was returned before: %q, %v", tags, snap)
	}
}

func TestUpdatesDoNotOverlap(t *testing.T) {
	b := New(nil)
	var wg sync.WaitGroup
	for range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 3 {
				b.Update("k", func(l []string) []string {
					time.Sleep(500 * time.Microsecond)
					return append(l, "t")
				})
			}
		}()
	}
	done := make(chan struct{})
	go func() { wg.Wait(); close(done) }()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("Update blocks")
	}
	if n := len(b.Tags("k")); n != 18 || b.Version() != 18 {
		t.Errorf("%d tags, version %d after 18 updates", n, b.Version())
	}
}
