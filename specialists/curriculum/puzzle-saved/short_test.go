package puzzlesaved

import (
	"errors"
	"reflect"
	"testing"
)

func TestParseSaved(t *testing.T) {
	tests := []struct {
		s       string
		want    Saved
		wantErr error
	}{
		// the given order is kept
		{"3:2,0", Saved{3, []int{2, 0}}, nil},
		// one piece, none placed
		{"1:", Saved{1, nil}, nil},
		// below 1 piece
		{"0:", Saved{}, ErrSaved},
		// no colon
		{"3", Saved{}, ErrSaved},
		// indexes go from 0 to 2
		{"3:3", Saved{}, ErrSaved},
		{"3:-1", Saved{}, ErrSaved},
		// no number
		{"3:x", Saved{}, ErrSaved},
		// used twice
		{"3:1,1", Saved{}, ErrSaved},
	}
	for _, tt := range tests {
		got, err := ParseSaved(tt.s)
		if !reflect.DeepEqual(got, tt.want) || !errors.Is(err, tt.wantErr) {
			t.Errorf("ParseSaved(%q) = %v, %v, want %v, %v", tt.s, got, err, tt.want, tt.wantErr)
		}
	}
}
