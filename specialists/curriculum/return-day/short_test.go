package returnday

import (
	"testing"
	"time"
)

func TestReturnDay(t *testing.T) {
	monday := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	tests := []struct {
		days   int
		closed map[time.Weekday]bool
		want   time.Time
	}{
		// plus two days
		{2, nil, monday.AddDate(0, 0, 2)},
		// closed on Monday
		{0, map[time.Weekday]bool{1: true}, monday.AddDate(0, 0, 1)},
		// only open on Sunday
		{0, map[time.Weekday]bool{1: true, 2: true, 3: true, 4: true, 5: true, 6: true}, monday.AddDate(0, 0, 6)},
	}
	for _, tt := range tests {
		if got := ReturnDay(monday, tt.days, tt.closed); got != tt.want {
			t.Errorf("ReturnDay(%v, %v) = %v, want %v", tt.days, tt.closed, got, tt.want)
		}
	}
}
