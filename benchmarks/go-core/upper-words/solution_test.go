package upperwords

import (
	"slices"
	"testing"
)

func TestUpperWords(t *testing.T) {
	tests := []struct {
		name  string
		words []string
		want  []string
	}{
		{"none", nil, nil},
		{"one", []string{"get"}, []string{"GET"}},
		{"three", []string{"Put", "", "x1"}, []string{"PUT", "", "X1"}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := UpperWords(tc.words); !slices.Equal(got, tc.want) {
				t.Errorf("UpperWords(%q) = %q, want %q", tc.words, got, tc.want)
			}
		})
	}
}

func TestUnchanged(t *testing.T) {
	words := []string{"get", "put"}
	UpperWords(words)
	if words[0] != "get" || words[1] != "put" {
		t.Errorf("words are changed to %q", words)
	}
}
