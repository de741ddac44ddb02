package themecolours

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestTheme(t *testing.T) {
	th := NewTheme()
	th.Alias("button", "accent")
	th.Alias("accent", "blue")
	th.Set("blue", "#00f")
	th.Set("grey", "#888")
	th.Alias("grey", "fog")
	th.Alias("x", "y")
	th.Alias("y", "x")
	th.Alias("page", "button")
	th.Set("page", "#fff")
	tests := []struct {
		name, want string
		err        error
	}{
		{"blue", "#00f", nil},
		{"button", "#00f", nil},
		{"page", "#fff", nil},
		{"grey", "", ErrUnknown},
		{"", "", ErrUnknown},
		{"x", "", ErrCircle},
	}
	for _, tt := range tests {
		got, err := th.Resolve(tt.name)
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("Resolve(%q) = %q, %v; want %q, %v", tt.name, got, err, tt.want, tt.err)
		}
		if err != nil && !strings.HasPrefix(err.Error(), tt.name+":") {
			t.Errorf("Resolve(%q): error %q lacks the name", tt.name, err)
		}
	}
	want := []string{"accent", "blue", "button", "grey", "page", "x", "y"}
	if got := th.Names(); !slices.Equal(got, want) {
		t.Errorf("Names = %q, want %q", got, want)
	}
}
