package livescore

import (
	"testing"
	"time"
)

func TestScore(t *testing.T) {
	s := NewScore()
	first, second := s.Watch(), s.Watch()
	done := make(chan struct{})
	go func() {
		defer close(done)
		s.Goal("Lynx")
		s.Goal("Bees")
		s.Goal("Lynx")
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("Goal is blocked")
	}
	if a, b := <-first, <-second; a != 2 || b != 2 {
		t.Errorf("watchers got %d and %d, want the newest count 2", a, b)
	}
	s.Stop()
	s.Stop()
	s.Goal("Bees")
	if l, b := s.Goals("Lynx"), s.Goals("Bees"); l != 2 || b != 2 {
		t.Errorf("goals = %d and %d, want 2 and 2", l, b)
	}
	for i, ch := range []<-chan int{first, second, s.Watch()} {
		select {
		case n, ok := <-ch:
			if ok {
				t.Errorf("channel %d got %d, want it closed", i, n)
			}
		case <-time.After(2 * time.Second):
			t.Errorf("channel %d is not closed", i)
		}
	}
}
