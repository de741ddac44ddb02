package streetpostcode

import (
	"errors"
	"testing"
)

func TestTidyPostcode(t *testing.T) {
	for text, want := range map[string]string{"1012AZ": "1012 AZ", " 09 10a z": "0910 AZ"} {
		if got, err := TidyPostcode(text); got != want || err != nil {
			t.Errorf("TidyPostcode(%q) = %q, %v, want %q", text, got, err, want)
		}
	}
}

func TestTidyPostcodeBad(t *testing.T) {
	for _, text := range []string{"", "101AB", "1012ABC", "x1012AB", "10123B", "1012é"} {
		if got, err := TidyPostcode(text); got != "" || !errors.Is(err, ErrPostcode) {
			t.Errorf("TidyPostcode(%q) = %q, %v, want ErrPostcode", text, got, err)
		}
	}
}
