package cooknextbell

import (
	"testing"
	"time"
)

func TestNextBell(t *testing.T) {
	now := time.Date(2024, 2, 10, 12, 0, 0, 0, time.UTC)
	in := func(minutes int) time.Time { return now.Add(time.Duration(minutes) * time.Minute) }
	tests := []struct {
		name  string
		bells []time.Time
		want  time.Time
		ok    bool
	}{
		{"earliest in the middle", []time.Time{in(9), in(-4), in(3), in(30)}, in(3), true},
		{"bell right now", []time.Time{in(0), in(6)}, in(6), true},
		{"all rung", []time.Time{in(-1), in(0)}, time.Time{}, false},
		{"no bells", nil, time.Time{}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := NextBell(now, tt.bells)
			if !got.Equal(tt.want) || ok != tt.ok {
				t.Errorf("NextBell = %v, %t, want %v, %t", got, ok, tt.want, tt.ok)
			}
		})
	}
}
