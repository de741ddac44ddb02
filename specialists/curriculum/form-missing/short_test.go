package formmissing

import (
	"reflect"
	"testing"
)

func TestUnfilled(t *testing.T) {
	tests := []struct {
		form     map[string]string
		required []string
		want     []string
	}{
		// nothing required
		{map[string]string{"a": "x"}, nil, nil},
		// filled
		{map[string]string{"a": "x"}, []string{"a"}, nil},
		// missing
		{nil, []string{"a"}, []string{"a"}},
		// only blanks
		{map[string]string{"a": " "}, []string{"a"}, []string{"a"}},
		// in the order of required
		{map[string]string{"b": "x"}, []string{"c", "b", "a"}, []string{"c", "a"}},
	}
	for _, tt := range tests {
		if got := Unfilled(tt.form, tt.required); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("Unfilled(%v, %v) = %v, want %v", tt.form, tt.required, got, tt.want)
		}
	}
}
