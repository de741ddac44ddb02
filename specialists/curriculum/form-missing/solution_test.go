package formmissing

import (
	"slices"
	"testing"
)

func TestUnfilled(t *testing.T) {
	form := map[string]string{"mail": "a@b", "city": " \t", "zip": "", "note": ""}
	tests := []struct {
		form           map[string]string
		required, want []string
	}{
		{form, []string{"zip", "mail", "phone", "city", "zip"}, []string{"zip", "phone", "city", "zip"}},
		{form, []string{"mail"}, nil},
		{form, nil, nil},
		{nil, []string{"mail"}, []string{"mail"}},
	}
	for _, tt := range tests {
		if got := Unfilled(tt.form, tt.required); !slices.Equal(got, tt.want) {
			t.Errorf("Unfilled(%v, %q) = %q, want %q", tt.form, tt.required, got, tt.want)
		}
	}
}
