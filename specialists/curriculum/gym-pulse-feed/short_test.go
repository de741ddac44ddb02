package gympulsefeed

import (
	"context"
	"fmt"
	"testing"
	"time"
)

func TestPeakPulse(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	// 5 is the largest of three rates
	rates := make(chan int, 3)
	rates <- 3
	rates <- 5
	rates <- 4
	close(rates)
	check(fmt.Sprint(PeakPulse(ctx, rates)), fmt.Sprint(5, nil))
	// closed and no rate is left
	check(fmt.Sprint(PeakPulse(ctx, rates)), fmt.Sprint(0, ErrNoPulse))
	// cancelled long before the channel is closed
	cancel()
	silent := make(chan int)
	time.AfterFunc(time.Second, func() { close(silent) })
	check(fmt.Sprint(PeakPulse(ctx, silent)), fmt.Sprint(0, context.Canceled))
}
