package cardcode

import (
	"errors"
	"testing"
)

func TestName(t *testing.T) {
	tests := []struct {
		code    string
		want    string
		wantErr error
	}{
		// a face and a suit
		{"QS", "queen of spades", nil},
		// digits stay as they are
		{"2C", "2 of clubs", nil},
		// the rank has two digits
		{"10H", "10 of hearts", nil},
		// empty text
		{"", "", ErrCard},
		// no such suit
		{"QX", "", ErrCard},
		// no such rank
		{"1S", "", ErrCard},
	}
	for _, tt := range tests {
		got, err := Name(tt.code)
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("Name(%q) = %q, %v, want %q, %v", tt.code, got, err, tt.want, tt.wantErr)
		}
	}
}
