package dozenphrase

import (
	"errors"
	"testing"
)

func TestDozens(t *testing.T) {
	tests := []struct {
		n    int
		want string
	}{
		{0, "0"},
		{11, "11"},
		{12, "1 dozen"},
		{30, "2 dozen and 6"},
		{145, "12 dozen and 1"},
	}
	for _, tt := range tests {
		got, err := Dozens(tt.n)
		if err != nil || got != tt.want {
			t.Errorf("Dozens(%d) = %q, %v, want %q", tt.n, got, err, tt.want)
		}
	}
}

func TestDozensNegative(t *testing.T) {
	if got, err := Dozens(-1); got != "" || !errors.Is(err, ErrNegative) {
		t.Errorf("Dozens(-1) = %q, %v, want ErrNegative", got, err)
	}
}
