package moneycolumn

import (
	"slices"
	"testing"
)

func TestAlignPoint(t *testing.T) {
	tests := []struct {
		name     string
		in, want []string
	}{
		{"none", nil, nil},
		{"one", []string{"1.50"}, []string{"1.50"}},
		{"issue example", []string{"5", "12.50", "€3.1"}, []string{" 5", "12.50", "€3.1"}},
		{"same lead", []string{"1.5", "2.75"}, []string{"1.5", "2.75"}},
		{"different lead", []string{"1.5", "100.25", "10"}, []string{"  1.5", "100.25", " 10"}},
		{"widest without a point", []string{"1.5", "1000"}, []string{"   1.5", "1000"}},
		{"sign", []string{"-12.00", "7.00"}, []string{"-12.00", "  7.00"}},
		{"point first", []string{".5", "1.5"}, []string{" .5", "1.5"}},
		{"only points first", []string{".5", ".25"}, []string{".5", ".25"}},
		{"point last", []string{"12.", "3"}, []string{"12.", " 3"}},
		{"first of two points", []string{"1.2.3", "12"}, []string{" 1.2.3", "12"}},
		{"empty stays empty", []string{"", "12.5", ""}, []string{"", "12.5", ""}},
		{"all empty", []string{"", ""}, []string{"", ""}},
		{"own spaces count", []string{" 1.5", "1.5"}, []string{" 1.5", " 1.5"}},
		{"runes", []string{"€€1.0", "123.0", "1"}, []string{"€€1.0", "123.0", "  1"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before := slices.Clone(tt.in)
			got := AlignPoint(tt.in)
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if !slices.Equal(tt.in, before) {
				t.Errorf("the input became %q", tt.in)
			}
		})
	}
}

func TestAlignPointResultIsNew(t *testing.T) {
	in := []string{"10.5", "20.5"}
	got := AlignPoint(in)
	got[0] = "changed"
	if in[0] != "10.5" {
		t.Errorf("changing the result changed the input to %q", in)
	}
}
