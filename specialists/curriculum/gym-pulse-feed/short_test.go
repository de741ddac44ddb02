package gympulsefeed

import (
	"context"
	"errors"
	"testing"
	"time"
)

func TestPeakPulse(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	// 5 is the largest of three rates
	rates := make(chan int, 3)
	rates <- 3
	rates <- 5
	rates <- 4
	close(rates)
	if got, err := PeakPulse(ctx, rates); got != 5 || err != nil {
		t.Errorf("PeakPulse = %d, %v, want 5", got, err)
	}
	// closed and no rate is left
	if got, err := PeakPulse(ctx, rates); got != 0 || !errors.Is(err, ErrNoPulse) {
		t.Errorf("PeakPulse = %d, %v, want 0, %v", got, err, ErrNoPulse)
	}
	// cancelled long before the channel is closed
	cancel()
	silent := make(chan int)
	time.AfterFunc(time.Second, func() { close(silent) })
	if got, err := PeakPulse(ctx, silent); got != 0 || !errors.Is(err, context.Canceled) {
		t.Errorf("PeakPulse = %d, %v, want 0, %v", got, err, context.Canceled)
	}
}
