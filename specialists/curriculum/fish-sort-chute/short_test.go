package fishsortchute

import (
	"fmt"
	"testing"
	"time"
)

func TestChute(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	in := make(chan int, 3)
	in <- 4
	in <- 5
	in <- 7
	close(in)
	out := Chute(in, 5)
	// 4 is below the minimum, 5 is enough
	check(<-out, 5)
	// above the minimum
	check(<-out, 7)
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
