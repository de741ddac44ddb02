package digitreader

import (
	"errors"
	"testing"
)

func TestReadOut(t *testing.T) {
	tests := []struct {
		code, want string
		err        error
	}{
		{"4.0-7", "four point zero seven", nil},
		{"12356", "one two three five six", nil},
		{"98", "nine eight", nil},
		{"-", "", nil},
		{"", "", ErrEmpty},
		{"12a", "", ErrSymbol},
		{"5 5", "", ErrSymbol},
	}
	for _, tt := range tests {
		got, err := ReadOut(tt.code)
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("ReadOut(%q) = %q, %v, want %q, %v", tt.code, got, err, tt.want, tt.err)
		}
	}
}
