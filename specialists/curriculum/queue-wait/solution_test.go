package queuewait

import (
	"errors"
	"testing"
	"time"
)

func TestWaitTime(t *testing.T) {
	tests := []struct {
		ahead, desks int
		per, want    time.Duration
		err          error
	}{
		{0, 2, 90 * time.Second, 90 * time.Second, nil},
		{5, 3, 4 * time.Minute, 8 * time.Minute, nil},
		{6, 3, 4 * time.Minute, 12 * time.Minute, nil},
		{300, 1, 15 * time.Minute, 4515 * time.Minute, nil},
		{4, 0, time.Minute, 0, ErrNoDesk},
		{4, -2, time.Minute, 0, ErrNoDesk},
	}
	for _, tt := range tests {
		got, err := WaitTime(tt.ahead, tt.desks, tt.per)
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("WaitTime(%d, %d, %v) = %v, %v, want %v, %v",
				tt.ahead, tt.desks, tt.per, got, err, tt.want, tt.err)
		}
	}
}
