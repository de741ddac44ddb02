package enablednames

import (
	"slices"
	"testing"
)

func TestEnabled(t *testing.T) {
	for _, tc := range []struct {
		name  string
		flags map[string]bool
		want  []string
	}{
		{"nil", nil, nil},
		{"none on", map[string]bool{"a": false}, nil},
		{"some on", map[string]bool{"b": true, "a": false, "c": true}, []string{"b", "c"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Enabled(tc.flags); !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestOrder(t *testing.T) {
	want := []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p"}
	flags := map[string]bool{}
	for _, name := range want {
		flags[name] = true
	}
	for i := 0; i < 5; i++ {
		if got := Enabled(flags); !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
