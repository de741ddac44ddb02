package queuedeal

import (
	"fmt"
	"testing"
	"time"
)

func dealt(t *testing.T, first, last, desks int, skip func(int) bool) string {
	t.Helper()
	done := make(chan string, 1)
	go func() { done <- fmt.Sprint(Deal(Issue(first, last, skip), desks)) }()
	select {
	case s := <-done:
		return s
	case <-time.After(2 * time.Second):
		t.Fatal("Deal does not return")
		return ""
	}
}

func TestIssueAndDeal(t *testing.T) {
	none := func(int) bool { return false }
	odd := func(n int) bool { return n%2 == 1 }
	tests := []struct {
		first, last, desks int
		skip               func(int) bool
		want               string
	}{
		{1, 7, 3, none, "[[1 4 7] [2 5] [3 6]]"},
		{3, 8, 2, odd, "[[4 8] [6]]"},
		{5, 5, 2, none, "[[5] []]"},
		{5, 4, 1, none, "[[]]"},
	}
	for _, tt := range tests {
		if got := dealt(t, tt.first, tt.last, tt.desks, tt.skip); got != tt.want {
			t.Errorf("tickets %d to %d for %d desks: %s, want %s", tt.first, tt.last, tt.desks, got, tt.want)
		}
	}
}
