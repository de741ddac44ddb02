package doorcounter

import (
	"errors"
	"testing"
)

func TestMove(t *testing.T) {
	d := Door{Capacity: 5}
	tests := []struct {
		n       int
		want    int
		wantErr error
	}{
		// nobody is there to leave
		{-1, 0, ErrCount},
		// 3 enter
		{3, 3, nil},
		// 3 + 3 is one above 5, so 3 stay
		{3, 3, ErrCount},
		// 3 + 2 is exactly 5
		{2, 5, nil},
		// all 5 leave
		{-5, 0, nil},
	}
	for _, tt := range tests {
		got, err := d.Move(tt.n)
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("Move(%d) = %d, %v, want %d, %v", tt.n, got, err, tt.want, tt.wantErr)
		}
	}
}
