package strandjoin

import (
	"errors"
	"testing"
)

func TestJoinStrands(t *testing.T) {
	tests := []struct {
		a, b, want string
		err        error
	}{
		{"GATTA", "TTACA", "GATTACA", nil},
		{"CAA", "AAT", "CAAT", nil},
		{"TAC", "GTACG", "", ErrOverlap},
		{"GAT", "TG", "", ErrOverlap},
		{"GATT", "TT", "GATT", nil},
	}
	for _, tt := range tests {
		got, err := JoinStrands(tt.a, tt.b, 2)
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("JoinStrands(%q, %q, 2) = %q, %v, want %q, %v", tt.a, tt.b, got, err, tt.want, tt.err)
		}
	}
}

func TestJoinAll(t *testing.T) {
	tests := []struct {
		parts []string
		want  string
		err   error
	}{
		{nil, "", nil},
		{[]string{"CA"}, "CA", nil},
		{[]string{"CAT", "ATG", "GG"}, "CATGG", nil},
		{[]string{"CAT", "GG", "GA"}, "", ErrOverlap},
	}
	for _, tt := range tests {
		got, err := JoinAll(tt.parts, 1)
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("JoinAll(%q, 1) = %q, %v, want %q, %v", tt.parts, got, err, tt.want, tt.err)
		}
	}
}
