package streetpostcode

import (
	"errors"
	"testing"
)

func TestTidyPostcode(t *testing.T) {
	tests := []struct {
		text    string
		want    string
		wantErr error
	}{
		// only the space is added
		{"1012AB", "1012 AB", nil},
		// spaces go, small letters become capitals
		{" 10 12a b", "1012 AB", nil},
		// empty text
		{"", "", ErrPostcode},
		// a digit too few
		{"101AB", "", ErrPostcode},
		// a letter too many
		{"1012ABC", "", ErrPostcode},
	}
	for _, tt := range tests {
		got, err := TidyPostcode(tt.text)
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("TidyPostcode(%q) = %q, %v, want %q, %v", tt.text, got, err, tt.want, tt.wantErr)
		}
	}
}
