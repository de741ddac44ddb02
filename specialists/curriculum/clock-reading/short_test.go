package clockreading

import (
	"errors"
	"testing"
)

func TestMinutes(t *testing.T) {
	tests := []struct {
		text    string
		want    int
		wantErr error
	}{
		// 1 hour = 60 minutes, and 5
		{"1:05", 65, nil},
		// the last hour and the last minute
		{"23:00", 23 * 60, nil},
		{"0:59", 59, nil},
		// one above each
		{"24:00", 0, ErrClock},
		{"0:60", 0, ErrClock},
		// letters, one digit too few
		{"1:xx", 0, ErrClock},
		{"1:5", 0, ErrClock},
	}
	for _, tt := range tests {
		got, err := Minutes(tt.text)
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("Minutes(%q) = %d, %v, want %d, %v", tt.text, got, err, tt.want, tt.wantErr)
		}
	}
}
