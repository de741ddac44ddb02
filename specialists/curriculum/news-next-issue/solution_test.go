package newsnextissue

import (
	"testing"
	"time"
)

func TestNextIssue(t *testing.T) {
	wednesday := time.Date(2024, 2, 28, 7, 45, 0, 0, time.UTC)
	tests := []struct {
		day        time.Weekday
		month, dom int
	}{
		{time.Thursday, 2, 29},
		{time.Saturday, 3, 2},
		{time.Sunday, 3, 3},
		{time.Tuesday, 3, 5},
		{time.Wednesday, 3, 6},
	}
	for _, tt := range tests {
		t.Run(tt.day.String(), func(t *testing.T) {
			want := time.Date(2024, time.Month(tt.month), tt.dom, 7, 45, 0, 0, time.UTC)
			if got := NextIssue(wednesday, tt.day); !got.Equal(want) {
				t.Errorf("NextIssue(%v, %v) = %v, want %v", wednesday, tt.day, got, want)
			}
		})
	}
}
