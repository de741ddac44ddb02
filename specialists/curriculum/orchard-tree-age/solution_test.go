package orchardtreeage

import (
	"errors"
	"testing"
	"time"
)

func TestTreeAge(t *testing.T) {
	tests := []struct {
		planted string
		now     time.Time
		want    int
	}{
		{"2015-03-20", time.Date(2024, time.March, 19, 23, 59, 0, 0, time.UTC), 8},
		{"2015-03-20", time.Date(2024, time.March, 20, 0, 0, 0, 0, time.UTC), 9},
		{"2023-12-31", time.Date(2024, time.January, 1, 8, 0, 0, 0, time.UTC), 0},
		{"2026-01-05", time.Date(2024, time.June, 1, 0, 0, 0, 0, time.UTC), 0},
	}
	for _, tt := range tests {
		if got, err := TreeAge(tt.planted, tt.now); got != tt.want || err != nil {
			t.Errorf("TreeAge(%q, %v) = %d, %v; want %d", tt.planted, tt.now, got, err, tt.want)
		}
	}
}

func TestTreeAgeBadDay(t *testing.T) {
	got, err := TreeAge("20.3.2015", time.Date(2024, time.June, 1, 0, 0, 0, 0, time.UTC))
	var parseErr *time.ParseError
	if got != 0 || !errors.As(err, &parseErr) {
		t.Errorf("TreeAge = %d, %v; want 0 and a *time.ParseError", got, err)
	}
}
