package queuewait

import (
	"testing"
	"time"
)

func TestWaitTime(t *testing.T) {
	tests := []struct {
		ahead   int
		desks   int
		want    time.Duration
		wantErr bool
	}{
		// nobody ahead, one round
		{0, 2, time.Minute, false},
		// 3 / 2 = 1, plus 1
		{3, 2, 2 * time.Minute, false},
		// 4 / 2 = 2, plus 1
		{4, 2, 3 * time.Minute, false},
		// long queue, 299 + 1
		{299, 1, 300 * time.Minute, false},
		// no desk
		{1, 0, 0, true},
		{1, -1, 0, true},
	}
	for _, tt := range tests {
		got, err := WaitTime(tt.ahead, tt.desks, time.Minute)
		if got != tt.want || (err != nil) != tt.wantErr {
			t.Errorf("WaitTime(%d, %d) = %v, %v, want %v, error %v", tt.ahead, tt.desks, got, err, tt.want, tt.wantErr)
		}
	}
}
