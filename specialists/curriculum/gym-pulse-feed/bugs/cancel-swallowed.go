package gympulsefeed

import (
	"context"
	"errors"
)

// ErrNoPulse reports a feed without any rate.
var ErrNoPulse = errors.New("no pulse received")

// PeakPulse returns the largest positive rate sent before the channel is
// closed, or ErrNoPulse. When ctx is done first, it returns the largest rate
// so far and ctx.Err().
func PeakPulse(ctx context.Context, rates <-chan int) (int, error) {
	peak := 0
	for {
		select {
		case <-ctx.Done():
			return peak, nil
		case rate, ok := <-rates:
			if !ok && peak == 0 {
				return 0, ErrNoPulse
			}
			if !ok {
				return peak, nil
			}
			peak = max(peak, rate)
		}
	}
}
