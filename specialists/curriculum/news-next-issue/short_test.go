package newsnextissue

import (
	"testing"
	"time"
)

func TestNextIssue(t *testing.T) {
	monday := time.Date(2024, 1, 1, 8, 0, 0, 0, time.UTC)
	tests := []struct {
		day  time.Weekday
		want time.Time
	}{
		// the next day
		{time.Tuesday, monday.AddDate(0, 0, 1)},
		// six days later
		{time.Sunday, monday.AddDate(0, 0, 6)},
		// the same weekday is a week later
		{time.Monday, monday.AddDate(0, 0, 7)},
	}
	for _, tt := range tests {
		if got := NextIssue(monday, tt.day); got != tt.want {
			t.Errorf("NextIssue(%v) = %v, want %v", tt.day, got, tt.want)
		}
	}
}
