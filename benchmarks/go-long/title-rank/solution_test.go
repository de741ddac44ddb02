package titlerank

import (
	"fmt"
	"slices"
	"testing"
	"time"
)

// rank calls Rank and fails the test if it does not return.
func rank(t *testing.T, query string, titles []string, workers int) []Match {
	t.Helper()
	done := make(chan []Match, 1)
	go func() { done <- Rank(query, titles, workers) }()
	select {
	case got := <-done:
		return got
	case <-time.After(2 * time.Second):
		t.Fatalf("Rank(%q, %q, %d) does not return", query, titles, workers)
		return nil
	}
}

func TestScores(t *testing.T) {
	tests := []struct {
		query, title string
		want         int
	}{
		{"queue", "queue", 100},
		{"Queue", "qUEUE", 100},
		{"night", "nacht", 25},
		{"ab", "abc", 66},
		{"ab", "bc", 0},
		{"abc", "cba", 0},
		{"aaa", "aaaa", 80},
		{"aaaa", "aa", 50},
		{"aab", "aba", 50},
		{"abab", "ab", 50},
		{"a b", "ab", 0},
		{"log in", "login", 66},
		{"größe", "GRÖSSE", 44},
		{"日本語", "日本", 66},
		{"a", "a", 0},
		{"", "", 0},
		{"a", "ab", 0},
		{"ab", "", 0},
	}
	for _, tt := range tests {
		for _, pair := range [][2]string{{tt.query, tt.title}, {tt.title, tt.query}} {
			got := rank(t, pair[0], []string{pair[1]}, 1)
			var want []Match
			if tt.want > 0 {
				want = []Match{{pair[1], tt.want}}
			}
			if !slices.Equal(got, want) {
				t.Errorf("Rank(%q, %q) = %v, want %v", pair[0], pair[1], got, want)
			}
		}
	}
}

func TestOrder(t *testing.T) {
	titles := []string{"reset token", "zz", "token", "Token reset", "broken", "TOKEN", "", "tokens"}
	want := []Match{{"token", 100}, {"TOKEN", 100}, {"tokens", 88}, {"broken", 66}, {"reset token", 57}, {"Token reset", 57}}
	for _, workers := range []int{-2, 0, 1, 2, 3, 8, 50} {
		before := slices.Clone(titles)
		if got := rank(t, "token", titles, workers); !slices.Equal(got, want) {
			t.Errorf("workers %d: got %v, want %v", workers, got, want)
		}
		if !slices.Equal(titles, before) {
			t.Fatalf("titles became %q", titles)
		}
		if got := rank(t, "token", nil, workers); len(got) != 0 {
			t.Errorf("workers %d, no titles: got %v", workers, got)
		}
	}
	var many []string
	for i := range 200 {
		many = append(many, fmt.Sprintf("same title %03d", i))
	}
	got := rank(t, "same title", many, 4)
	if len(got) != len(many) {
		t.Fatalf("%d of %d titles", len(got), len(many))
	}
	for i, m := range got {
		if m.Title != many[i] {
			t.Fatalf("place %d has %q", i, m.Title)
		}
	}
}
