package orchardtreeage

import (
	"errors"
	"testing"
	"time"
)

func TestTreeAge(t *testing.T) {
	now := time.Date(2024, 5, 10, 0, 0, 0, 0, time.UTC)
	tests := []struct {
		planted string
		want    int
	}{
		// the anniversary is today, 2024 - 2020 = 4
		{"2020-05-10", 4},
		// the anniversary is tomorrow, 4 - 1 = 3
		{"2020-05-11", 3},
		// planted after now
		{"2024-05-11", 0},
	}
	for _, tt := range tests {
		if got, err := TreeAge(tt.planted, now); got != tt.want || err != nil {
			t.Errorf("TreeAge(%q) = %d, %v, want %d", tt.planted, got, err, tt.want)
		}
	}
	// no date, the error wraps that of time.Parse
	var parseErr *time.ParseError
	if _, err := TreeAge("x", now); !errors.As(err, &parseErr) {
		t.Errorf("TreeAge(\"x\") error = %v, want a parse error", err)
	}
}
