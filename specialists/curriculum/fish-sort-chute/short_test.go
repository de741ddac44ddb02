package fishsortchute

import (
	"testing"
	"time"
)

func TestChute(t *testing.T) {
	in := make(chan int, 3)
	in <- 4
	in <- 5
	in <- 7
	close(in)
	out := Chute(in, 5)
	// 4 is below the minimum, 5 is enough
	if got := <-out; got != 5 {
		t.Errorf("got %d, want 5", got)
	}
	// above the minimum
	if got := <-out; got != 7 {
		t.Errorf("got %d, want 7", got)
	}
	// everything was passed on
	select {
	case got, ok := <-out:
		if ok {
			t.Errorf("got %d, want a closed channel", got)
		}
	case <-time.After(time.Second):
		t.Error("the channel is not closed")
	}
}
