package paintswatchcsv

import (
	"slices"
	"strings"
	"testing"
)

func TestReadSwatches(t *testing.T) {
	tests := []struct {
		name string
		text string
		want []Swatch
	}{
		{"empty", "", nil},
		{"header only", "colour,grams\n", nil},
		{"rows", "5,6\n\"moss, dark\",0\nsky,65535\n", []Swatch{{"moss, dark", 0}, {"sky", 65535}}},
	}
	for _, tt := range tests {
		got, err := ReadSwatches(strings.NewReader(tt.text))
		if err != nil || !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %v, %v; want %v", tt.name, got, err, tt.want)
		}
	}
}

func TestReadSwatchesErrors(t *testing.T) {
	for text, start := range map[string]string{
		"c,g\nsky,ten\n":           "row 2: ",
		"c,g\nsky,1\nmoss,65536\n": "row 3: ",
		"c,g\nsky,-1\n":            "row 2: ",
		"c,g,x\nsky,1,2\n":         "",
		"c,g\nsky,1,2\n":           "",
		"c,g\n\"sky,1\n":           "",
	} {
		got, err := ReadSwatches(strings.NewReader(text))
		if got != nil || err == nil || !strings.HasPrefix(err.Error(), start) {
			t.Errorf("%q: got %v, %v; want nil and an error that starts with %q", text, got, err, start)
		}
	}
}
