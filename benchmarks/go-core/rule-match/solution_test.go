package rulematch

import (
	"errors"
	"testing"
)

var tags = map[string]bool{"t": true, "urgent": true, "a-b_1": true, "f": false, "": true}

func TestMatch(t *testing.T) {
	for rule, want := range map[string]bool{
		"t": true, "f": false, "x": false, "T": false, " urgent ": true, "a-b_1": true, "-": false,
		"!t": false, "!x": true, "!!t": true, "! ! !t": false,
		"t & t": true, "t & x": false, "x&t": false, "x & x": false,
		"t | t": true, "t|x": true, "x|t": true, "x|f": false,
		"t | t & x": true, "x & t | t": true, "x & x | t": true, "t | x & x": true, "(t | t) & x": false, "x & (x | t)": false,
		"t & (x | t)": true, "t & (x & t | t)": true, "(t | x) & (x | t)": true, "(x | x | t)": true,
		"!x & t": true, "!t | t": true, "!(t & x)": true, "!(t | x)": false, "!t & x": false, "!(x)|x": true,
		"((t))": true, "( ( x ) )": false, "x | x | x | t": true, "t & t & t & x": false, "t&!x&!(f|x)": true,
	} {
		t.Run(rule, func(t *testing.T) {
			if got, err := Match(rule, tags); err != nil || got != want {
				t.Errorf("Match(%q) = %v, %v; want %v", rule, got, err, want)
			}
		})
	}
}

func TestNilTags(t *testing.T) {
	if got, err := Match("!t | t", nil); err != nil || !got {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestSyntax(t *testing.T) {
	for _, rule := range []string{
		"", " ", "!", "t !", "& t", "t &", "t |", "| t", "t & & t", "t || t", "t t", "t x", "()", "t & ()", "(t", "t)", "((t)", "(t))", ")t(", "t (x)", "(t)(t)",
		"t!t", "t ? x", "t.x", "ü", "t & ü", "t\t& t", "t\n", "t | (x", "t | ", "x & (", "x & )", "t | x y", "t = t", "(t &) t",
	} {
		t.Run(rule, func(t *testing.T) {
			if got, err := Match(rule, tags); !errors.Is(err, ErrSyntax) || got {
				t.Errorf("Match(%q) = %v, %v; want false and ErrSyntax", rule, got, err)
			}
		})
	}
}
