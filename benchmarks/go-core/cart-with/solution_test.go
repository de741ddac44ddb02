package cartwith

import (
	"slices"
	"testing"
)

func TestWith(t *testing.T) {
	c := Cart{}.With("pen").With("cup")
	if want := []string{"pen", "cup"}; !slices.Equal(c.Items, want) {
		t.Errorf("got %q, want %q", c.Items, want)
	}
}

func TestCartsAreIndependent(t *testing.T) {
	base := Cart{Items: make([]string, 1, 8)}
	base.Items[0] = "pen"
	a := base.With("cup")
	b := base.With("ink")
	if want := []string{"pen", "cup"}; !slices.Equal(a.Items, want) {
		t.Errorf("first cart %q, want %q", a.Items, want)
	}
	if want := []string{"pen", "ink"}; !slices.Equal(b.Items, want) {
		t.Errorf("second cart %q, want %q", b.Items, want)
	}
	if want := []string{"pen"}; !slices.Equal(base.Items, want) {
		t.Errorf("base cart %q, want %q", base.Items, want)
	}
}
