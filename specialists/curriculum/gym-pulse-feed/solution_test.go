package gympulsefeed

import (
	"context"
	"errors"
	"testing"
	"time"
)

func TestPeakPulse(t *testing.T) {
	tests := []struct {
		rates []int
		stop  bool
		want  int
		err   error
	}{
		{[]int{95, 141, 120}, false, 141, nil},
		{nil, false, 0, ErrNoPulse},
		{[]int{88, 80}, true, 88, context.Canceled},
	}
	for _, tt := range tests {
		ctx, cancel := context.WithCancel(context.Background())
		rates, done := make(chan int), make(chan bool)
		go func() {
			defer close(done)
			if got, err := PeakPulse(ctx, rates); got != tt.want || !errors.Is(err, tt.err) {
				t.Errorf("PeakPulse of %v = %d, %v, want %d, %v", tt.rates, got, err, tt.want, tt.err)
			}
		}()
		for _, r := range tt.rates {
			rates <- r
		}
		if tt.stop {
			cancel()
		} else {
			close(rates)
		}
		select {
		case <-done:
		case <-time.After(2 * time.Second):
			t.Fatal("PeakPulse does not return")
		}
		cancel()
	}
}
