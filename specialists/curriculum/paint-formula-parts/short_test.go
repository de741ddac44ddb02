package paintformulaparts

import (
	"errors"
	"reflect"
	"strconv"
	"testing"
)

func TestParseFormula(t *testing.T) {
	tests := []struct {
		text    string
		want    []Portion
		wantErr error
	}{
		// one term, 1 is the smallest count
		{"1 red", []Portion{{1, "red"}}, nil},
		// outer blanks are ignored, inner ones stay
		{" 3 red + 2  sky blue", []Portion{{3, "red"}, {2, "sky blue"}}, nil},
		// empty text
		{"", nil, ErrFormula},
		// one below the smallest count
		{"0 red", nil, ErrFormula},
		// the pigment is missing
		{"2", nil, ErrFormula},
		// Atoi refuses the count
		{"x red", nil, strconv.ErrSyntax},
	}
	for _, tt := range tests {
		got, err := ParseFormula(tt.text)
		if !reflect.DeepEqual(got, tt.want) || !errors.Is(err, tt.wantErr) {
			t.Errorf("ParseFormula(%q) = %v, %v, want %v, %v", tt.text, got, err, tt.want, tt.wantErr)
		}
	}
}
