package hexcolour

import (
	"errors"
	"testing"
)

func TestParseHex(t *testing.T) {
	tests := []struct {
		text string
		want RGB
		long string
	}{
		{"#1a2B3c", RGB{0x1a, 0x2b, 0x3c}, "#1a2b3c"},
		{"#F09", RGB{0xff, 0x00, 0x99}, "#ff0099"},
		{"#000005", RGB{0, 0, 5}, "#000005"},
	}
	for _, tt := range tests {
		got, err := ParseHex(tt.text)
		if err != nil || got != tt.want {
			t.Errorf("ParseHex(%q) = %v, %v; want %v", tt.text, got, err, tt.want)
		}
		if s := tt.want.String(); s != tt.long {
			t.Errorf("String of %#v = %q, want %q", tt.want, s, tt.long)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, text := range []string{"", "1a2b3c", "#12345", "#12345g", " #fff", "#é0"} {
		if got, err := ParseHex(text); got != (RGB{}) || !errors.Is(err, ErrColour) {
			t.Errorf("ParseHex(%q) = %v, %v; want ErrColour", text, got, err)
		}
	}
}
