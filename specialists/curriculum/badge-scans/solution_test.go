package badgescans

import (
	"maps"
	"testing"
	"time"
)

func plusOne(n int) int { return n + 1 }

func TestScanLog(t *testing.T) {
	l := NewScanLog()
	l.Update("a", plusOne)
	if got := l.Update("a", func(n int) int { return n * 7 }); got != 7 {
		t.Errorf("second Update(a) = %d, want 7", got)
	}
	counts, want := l.Counts(), map[string]int{"a": 7}
	if !maps.Equal(counts, want) {
		t.Fatalf("Counts() = %v, want %v", counts, want)
	}
	counts["a"] = 99
	if got := l.Counts(); !maps.Equal(got, want) {
		t.Errorf("after a change by the caller Counts() = %v, want %v", got, want)
	}
}

func TestUpdateIsAtomic(t *testing.T) {
	l := NewScanLog()
	other := make(chan struct{})
	l.Update("a", func(n int) int {
		go func() {
			l.Update("a", plusOne)
			close(other)
		}()
		select {
		case <-other:
		case <-time.After(20 * time.Millisecond):
		}
		return n + 1
	})
	<-other
	if got := l.Counts()["a"]; got != 2 {
		t.Errorf("count after two updates = %d, want 2", got)
	}
}
