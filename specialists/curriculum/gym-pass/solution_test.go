package gympass

import (
	"testing"
	"time"
)

func TestPassValid(t *testing.T) {
	start := time.Date(2024, 5, 1, 8, 0, 0, 0, time.UTC)
	end := start.AddDate(0, 1, 0)
	month := &Pass{Start: start, End: end}
	tests := []struct {
		name string
		pass *Pass
		at   time.Time
		want bool
	}{
		{"at the start", month, start, true},
		{"too early", month, start.Add(-time.Second), false},
		{"just before the end", month, end.Add(-time.Second), true},
		{"at the end", month, end, false},
		{"without end", &Pass{Start: start}, end.AddDate(20, 0, 0), true},
		{"no pass", nil, start, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := PassValid(tt.pass, tt.at); got != tt.want {
				t.Errorf("PassValid(%v, %v) = %t, want %t", tt.pass, tt.at, got, tt.want)
			}
		})
	}
}
