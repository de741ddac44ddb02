package paintformulaparts

import (
	"errors"
	"fmt"
	"strconv"
	"testing"
)

func TestParseFormula(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// one term, 1 is the smallest count
	check(fmt.Sprint(ParseFormula("1 red")), fmt.Sprint([]Portion{{1, "red"}}, nil))
	// outer blanks are ignored, inner ones stay
	check(fmt.Sprint(ParseFormula(" 3 red + 2  sky blue")), fmt.Sprint([]Portion{{3, "red"}, {2, "sky blue"}}, nil))
	// empty text
	if _, err := ParseFormula(""); !errors.Is(err, ErrFormula) {
		t.Errorf("ParseFormula: %v, want ErrFormula", err)
	}
	// one below the smallest count
	if _, err := ParseFormula("0 red"); !errors.Is(err, ErrFormula) {
		t.Errorf("ParseFormula: %v, want ErrFormula", err)
	}
	// the pigment is missing
	if _, err := ParseFormula("2"); !errors.Is(err, ErrFormula) {
		t.Errorf("ParseFormula: %v, want ErrFormula", err)
	}
	// Atoi refuses the count
	if _, err := ParseFormula("x red"); !errors.Is(err, strconv.ErrSyntax) {
		t.Errorf("ParseFormula: %v, want strconv.ErrSyntax", err)
	}
}
