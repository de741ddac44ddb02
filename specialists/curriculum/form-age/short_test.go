package formage

import (
	"errors"
	"strconv"
	"testing"
)

func TestAgeOf(t *testing.T) {
	tests := []struct {
		text    string
		want    uint8
		wantErr error
	}{
		// both ends are allowed, white space is ignored
		{" 0 ", 0, nil},
		{"130", 130, nil},
		// one outside of each end
		{"-1", 0, ErrAge},
		{"131", 0, ErrAge},
		// 256 must not become 0
		{"256", 0, ErrAge},
		// not a number
		{"x", 0, strconv.ErrSyntax},
	}
	for _, tt := range tests {
		got, err := AgeOf(tt.text)
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("AgeOf(%q) = %d, %v, want %d, %v", tt.text, got, err, tt.want, tt.wantErr)
		}
	}
}
