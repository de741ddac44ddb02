package twopanels

import (
	"slices"
	"testing"
)

func TestBeside(t *testing.T) {
	tests := []struct {
		name              string
		left, right, want []string
		sep               string
	}{
		{"both empty", nil, nil, nil, " | "},
		{"same length", []string{"ab", "c"}, []string{"x", "yz"}, []string{"ab | x", "c  | yz"}, " | "},
		{"left longer", []string{"a", "bb", "c"}, []string{"x"}, []string{"a  | x", "bb |", "c  |"}, " | "},
		{"right longer", []string{"abc"}, []string{"x", "y"}, []string{"abc | x", "    | y"}, " | "},
		{"left empty", nil, []string{"x", "y"}, []string{"| x", "| y"}, "| "},
		{"right empty", []string{"a", "bb"}, nil, []string{"a  #", "bb #"}, " # "},
		{"separator of spaces", []string{"a", "bb"}, []string{"x"}, []string{"a   x", "bb"}, "  "},
		{"no separator", []string{"a", "bb"}, []string{"x", "y"}, []string{"a x", "bby"}, ""},
		{"runes", []string{"größe", "maß"}, []string{"x", "y"}, []string{"größe|x", "maß  |y"}, "|"},
		{"longest line last", []string{"a", "long"}, []string{"x", "y"}, []string{"a    x", "long y"}, " "},
		{"empty line inside", []string{"a", "", "c"}, []string{"x", "y", ""}, []string{"a:x", " :y", "c:"}, ":"},
		{"all blank", []string{"", ""}, []string{""}, []string{"", ""}, " "},
		{"right line ends in spaces", []string{"a"}, []string{"x  "}, []string{"a x"}, " "},
		{"tabs stay", []string{"a"}, []string{"x\t"}, []string{"a x\t"}, " "},
		{"left trailing spaces count", []string{"a  ", "b"}, []string{"x", "y"}, []string{"a  x", "b  y"}, ""},
		{"leading spaces stay", []string{"  a", "b"}, []string{" x", "y"}, []string{"  a| x", "b  |y"}, "|"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			left, right := slices.Clone(tt.left), slices.Clone(tt.right)
			if got := Beside(tt.left, tt.right, tt.sep); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if !slices.Equal(tt.left, left) || !slices.Equal(tt.right, right) {
				t.Errorf("the inputs became %q and %q", tt.left, tt.right)
			}
		})
	}
}
