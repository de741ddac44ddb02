package museumvisitminutes

import (
	"errors"
	"testing"
)

func TestVisitMinutes(t *testing.T) {
	tests := []struct {
		in      string
		out     string
		want    int
		wantErr error
	}{
		// 1 hour = 60 minutes
		{"09:00", "10:00", 60, nil},
		// equal stamps
		{"09:00", "09:00", 0, nil},
		// one minute before in
		{"09:01", "09:00", 0, ErrStamps},
	}
	for _, tt := range tests {
		got, err := VisitMinutes(tt.in, tt.out)
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("VisitMinutes(%q, %q) = %d, %v, want %d", tt.in, tt.out, got, err, tt.want)
		}
	}
	// unreadable stamps have another error
	if _, err := VisitMinutes("x", "09:00"); err == nil || errors.Is(err, ErrStamps) {
		t.Errorf("error = %v, want another", err)
	}
	if _, err := VisitMinutes("00:00", "x"); err == nil || errors.Is(err, ErrStamps) {
		t.Errorf("error = %v, want another", err)
	}
}
