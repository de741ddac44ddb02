package gympass

import (
	"testing"
	"time"
)

func TestPassValid(t *testing.T) {
	date := func(day int) time.Time { return time.Date(2024, 1, day, 0, 0, 0, 0, time.UTC) }
	tests := []struct {
		p    *Pass
		day  int
		want bool
	}{
		// no pass
		{nil, 2, false},
		// before its start
		{&Pass{date(2), date(4)}, 1, false},
		// at its start
		{&Pass{date(2), date(4)}, 2, true},
		// before its end
		{&Pass{date(2), date(4)}, 3, true},
		// at its end
		{&Pass{date(2), date(4)}, 4, false},
		// no end
		{&Pass{Start: date(2)}, 9, true},
	}
	for _, tt := range tests {
		if got := PassValid(tt.p, date(tt.day)); got != tt.want {
			t.Errorf("PassValid(%v, %v) = %v, want %v", tt.p, tt.day, got, tt.want)
		}
	}
}
