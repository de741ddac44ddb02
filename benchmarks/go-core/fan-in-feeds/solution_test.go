package faninfeeds

import (
	"slices"
	"strings"
	"testing"
	"time"
)

func feed(vals ...string) <-chan string {
	c := make(chan string, len(vals))
	for _, v := range vals {
		c <- v
	}
	close(c)
	return c
}

func merge(t *testing.T, feeds ...<-chan string) <-chan string {
	t.Helper()
	res := make(chan (<-chan string), 1)
	go func() { res <- Merge(feeds...) }()
	select {
	case c := <-res:
		return c
	case <-time.After(time.Second):
		t.Fatal("Merge does not return")
		return nil
	}
}

func next(t *testing.T, c <-chan string) (string, bool) {
	t.Helper()
	select {
	case v, ok := <-c:
		return v, ok
	case <-time.After(time.Second):
		t.Fatal("no value and not closed")
		return "", false
	}
}

func drain(t *testing.T, c <-chan string) []string {
	t.Helper()
	var got []string
	for {
		v, ok := next(t, c)
		if !ok {
			return got
		}
		got = append(got, v)
	}
}

func TestAllValuesArrive(t *testing.T) {
	for _, tc := range []struct {
		name  string
		feeds []<-chan string
		want  []string
	}{
		{"three feeds", []<-chan string{feed("a1", "a2", "a3"), feed("b1"), feed("c1", "c2")}, []string{"a1", "a2", "a3", "b1", "c1", "c2"}},
		{"one feed", []<-chan string{feed("x", "y")}, []string{"x", "y"}},
		{"empty feed between", []<-chan string{feed("a1"), feed(), feed("b1")}, []string{"a1", "b1"}},
		{"nil feeds", []<-chan string{nil, feed("a1"), nil, feed("b1"), nil}, []string{"a1", "b1"}},
		{"only nil", []<-chan string{nil, nil}, nil},
		{"none", nil, nil},
		{"empty strings", []<-chan string{feed("", ""), feed("")}, []string{"", "", ""}},
	} {
		ok := t.Run(tc.name, func(t *testing.T) {
			got := drain(t, merge(t, tc.feeds...))
			slices.Sort(got)
			if !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
		if !ok {
			return
		}
	}
}

func TestOrderWithinFeed(t *testing.T) {
	got := drain(t, merge(t, feed("a1", "a2", "a3", "a4"), feed("b1", "b2", "b3")))
	var a, b string
	for _, v := range got {
		if strings.HasPrefix(v, "a") {
			a += v
		} else {
			b += v
		}
	}
	if a != "a1a2a3a4" || b != "b1b2b3" {
		t.Errorf("order lost: %v", got)
	}
}

func TestSilentFeedHoldsNothingUp(t *testing.T) {
	for _, silentFirst := range []bool{true, false} {
		silent := make(chan string)
		feeds := []<-chan string{feed("v", "w"), silent}
		if silentFirst {
			feeds[0], feeds[1] = feeds[1], feeds[0]
		}
		out := merge(t, feeds...)
		for _, want := range []string{"v", "w"} {
			if v, ok := next(t, out); !ok || v != want {
				t.Fatalf("got %q, %v, want %q", v, ok, want)
			}
		}
		select {
		case v, ok := <-out:
			t.Fatalf("got %q, %v while a feed is still open", v, ok)
		case <-time.After(3 * time.Millisecond):
		}
		go func() { silent <- "late" }()
		if v, ok := next(t, out); !ok || v != "late" {
			t.Fatalf("got %q, %v, want late", v, ok)
		}
		close(silent)
		if v, ok := next(t, out); ok {
			t.Fatalf("got %q after all feeds were closed", v)
		}
	}
}
