package dropqueue

import (
	"slices"
	"testing"
	"time"
)

func items(t *testing.T, q *Queue[string], want ...string) {
	t.Helper()
	if got := q.Items(); !slices.Equal(got, want) {
		t.Errorf("Items() = %q, want %q", got, want)
	}
}

func TestPush(t *testing.T) {
	q := New[string](3)
	items(t, q)
	for i, s := range []struct {
		item, dropped string
		full          bool
		items         []string
	}{
		{"a", "", false, []string{"a"}},
		{"b", "", false, []string{"a", "b"}},
		{"c", "", false, []string{"a", "b", "c"}},
		{"d", "a", true, []string{"b", "c", "d"}},
		{"e", "b", true, []string{"c", "d", "e"}},
	} {
		dropped, full := q.Push(s.item)
		if dropped != s.dropped || full != s.full {
			t.Errorf("step %d: Push(%q) = %q, %v; want %q, %v", i, s.item, dropped, full, s.dropped, s.full)
		}
		items(t, q, s.items...)
	}
}

func TestSmallLimits(t *testing.T) {
	for _, limit := range []int{1, 0, -3} {
		q := New[string](limit)
		q.Push("a")
		if dropped, full := q.Push("b"); dropped != "a" || !full {
			t.Errorf("limit %d: second Push = %q, %v; want \"a\", true", limit, dropped, full)
		}
		items(t, q, "b")
	}
}

func TestTake(t *testing.T) {
	q := New[string](5)
	all := func(string) bool { return true }
	if got, ok := q.Take(all); got != "" || ok {
		t.Errorf("Take from an empty queue = %q, %v", got, ok)
	}
	for _, s := range []string{"apple", "bean", "avocado", "beet"} {
		q.Push(s)
	}
	var asked []string
	got, ok := q.Take(func(s string) bool { asked = append(asked, s); return s[0] == 'b' })
	if got != "bean" || !ok || !slices.Equal(asked, []string{"apple", "bean"}) {
		t.Errorf("Take = %q, %v after asking for %q; want bean, true after apple and bean", got, ok, asked)
	}
	items(t, q, "apple", "avocado", "beet")
	if got, ok := q.Take(func(string) bool { return false }); got != "" || ok {
		t.Errorf("Take of nothing = %q, %v", got, ok)
	}
	items(t, q, "apple", "avocado", "beet")
	for _, want := range []string{"apple", "avocado", "beet"} {
		if got, ok := q.Take(all); got != want || !ok {
			t.Errorf("Take = %q, %v; want %q, true", got, ok, want)
		}
	}
	items(t, q)
}

func TestItemsIsACopy(t *testing.T) {
	q := New[string](2)
	q.Push("a")
	q.Push("b")
	snapshot := q.Items()
	q.Take(func(string) bool { return true })
	q.Push("c")
	if !slices.Equal(snapshot, []string{"a", "b"}) {
		t.Errorf("earlier result became %q", snapshot)
	}
	q.Items()[0] = "x"
	items(t, q, "b", "c")
}

func TestConcurrentTakes(t *testing.T) {
	q := New[string](4)
	q.Push("a")
	q.Push("b")
	asking, starting, gate := make(chan bool, 9), make(chan bool, 2), make(chan bool)
	taken := make(chan string, 2)
	take := func() {
		starting <- true
		got, _ := q.Take(func(string) bool {
			asking <- true
			<-gate
			return true
		})
		taken <- got
	}
	go take()
	<-starting
	select {
	case <-asking:
	case <-time.After(2 * time.Second):
		t.Fatal("Take does not call want")
	}
	go take()
	<-starting
	select {
	case <-asking:
		t.Fatal("two calls of Take ask for items at the same time")
	case <-time.After(5 * time.Millisecond):
	}
	close(gate)
	var got []string
	for range 2 {
		select {
		case s := <-taken:
			got = append(got, s)
		case <-time.After(2 * time.Second):
			t.Fatal("Take does not return")
		}
	}
	slices.Sort(got)
	if !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("two calls of Take got %q, want a and b", got)
	}
}
