package formage

import (
	"errors"
	"strconv"
	"testing"
)

func TestAgeOf(t *testing.T) {
	tests := []struct {
		text string
		want uint8
		err  error
	}{
		{" 42\n", 42, nil},
		{"0", 0, nil},
		{"130", 130, nil},
		{"131", 0, ErrAge},
		{"-1", 0, ErrAge},
		{"266", 0, ErrAge},
		{"4 2", 0, strconv.ErrSyntax},
	}
	for _, tt := range tests {
		got, err := AgeOf(tt.text)
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("AgeOf(%q) = %d, %v, want %d, %v", tt.text, got, err, tt.want, tt.err)
		}
	}
}
