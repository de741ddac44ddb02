package newssplitreaders

import (
	"slices"
	"strings"
	"testing"
)

func TestSplitReaders(t *testing.T) {
	tests := []struct {
		name             string
		readers, yes, no []string
	}{
		{"mixed", []string{"ann", "+bob", "cem", "+dee"}, []string{"+bob", "+dee"}, []string{"ann", "cem"}},
		{"everybody", []string{"+eva", "+abe"}, []string{"+eva", "+abe"}, nil},
		{"empty list", nil, nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			given := slices.Clone(tt.readers)
			var asked []string
			yes, no := SplitReaders(tt.readers, func(r string) bool {
				asked = append(asked, r)
				return strings.HasPrefix(r, "+")
			})
			if !slices.Equal(yes, tt.yes) || !slices.Equal(no, tt.no) {
				t.Errorf("SplitReaders = %q, %q, want %q, %q", yes, no, tt.yes, tt.no)
			}
			if !slices.Equal(tt.readers, given) || !slices.Equal(asked, given) {
				t.Errorf("readers are %q and %q were asked, want %q", tt.readers, asked, given)
			}
		})
	}
}
