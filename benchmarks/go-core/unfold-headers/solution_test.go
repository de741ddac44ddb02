package unfoldheaders

import (
	"errors"
	"regexp"
	"slices"
	"testing"
)

func TestUnfold(t *testing.T) {
	tests := []struct {
		name     string
		in, want []string
	}{
		{"none", nil, nil},
		{"single", []string{"To: ann"}, []string{"To: ann"}},
		{"nothing folded", []string{"To: ann", "From: bob"}, []string{"To: ann", "From: bob"}},
		{"space", []string{"To: ann,", " bob"}, []string{"To: ann, bob"}},
		{"tab", []string{"To: ann,", "\tbob"}, []string{"To: ann, bob"}},
		{"deep and trailing space", []string{"To: ann,", " \t  bob \t"}, []string{"To: ann, bob"}},
		{"twice", []string{"To: ann,", " bob,", "  eve", "X: 1"}, []string{"To: ann, bob, eve", "X: 1"}},
		{"blank continuation", []string{"To: ann", "   ", "\tbob"}, []string{"To: ann bob"}},
		{"only blank continuation", []string{"To: ann", " "}, []string{"To: ann"}},
		{"empty line kept", []string{"a", "", "b", " c"}, []string{"a", "", "b c"}},
		{"empty last", []string{"a", " b", ""}, []string{"a b", ""}},
		{"kept as is", []string{"a  ", "b\t", " c"}, []string{"a  ", "b\t c"}},
		{"inner spaces kept", []string{"a", " b   c"}, []string{"a b   c"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before := slices.Clone(tt.in)
			got, err := Unfold(tt.in)
			if err != nil || !slices.Equal(got, tt.want) {
				t.Errorf("got %q, %v, want %q", got, err, tt.want)
			}
			if !slices.Equal(tt.in, before) {
				t.Errorf("the input became %q", tt.in)
			}
		})
	}
}

func TestUnfoldOrphan(t *testing.T) {
	tests := []struct {
		name string
		in   []string
		line string
	}{
		{"first", []string{" a", "b"}, "1"},
		{"blank first", []string{"\t"}, "1"},
		{"after an empty line", []string{"a", " b", "", " c"}, "4"},
		{"first of two", []string{"", "\tx", "", " y"}, "2"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Unfold(tt.in)
			if got != nil || !errors.Is(err, ErrOrphan) {
				t.Fatalf("got %q, %v, want nil and ErrOrphan", got, err)
			}
			if !regexp.MustCompile(`line ` + tt.line + `\b`).MatchString(err.Error()) {
				t.Errorf("error %q does not name line %s", err, tt.line)
			}
		})
	}
}
