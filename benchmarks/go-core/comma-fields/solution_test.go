package commafields

import (
	"slices"
	"testing"
)

func TestFields(t *testing.T) {
	for _, tc := range []struct {
		name string
		line string
		want []string
	}{
		{"empty", "", nil},
		{"one", "a", []string{"a"}},
		{"several", "a,b,c", []string{"a", "b", "c"}},
		{"spaces", " a , b b ,\tc ", []string{"a", "b b", "c"}},
		{"empty fields", "a,,b,", []string{"a", "", "b", ""}},
		{"only a space", " ", []string{""}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Fields(tc.line); !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
