package diallabel

import "testing"

func TestDialLabel(t *testing.T) {
	tests := []struct {
		minutes int
		want    string
	}{
		// midnight
		{0, "12:00 am"},
		// 1 hour and 5 minutes
		{65, "1:05 am"},
		// one before noon
		{719, "11:59 am"},
		// noon
		{720, "12:00 pm"},
		// 13 hours
		{780, "1:00 pm"},
		// the last minute
		{1439, "11:59 pm"},
	}
	for _, tt := range tests {
		if got := DialLabel(tt.minutes); got != tt.want {
			t.Errorf("DialLabel(%v) = %v, want %v", tt.minutes, got, tt.want)
		}
	}
}
