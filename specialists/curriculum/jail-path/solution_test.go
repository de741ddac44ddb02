package jailpath

import (
	"errors"
	"testing"
)

func TestResolveInside(t *testing.T) {
	tests := []struct {
		name, want string
		err        error
	}{
		{"a/b.txt", "/srv/data/a/b.txt", nil},
		{"a//./../c", "/srv/data/c", nil},
		{"a/..", "/srv/data", nil},
		{"..a", "/srv/data/..a", nil},
		{"", "", ErrEmpty},
		{"/etc/passwd", "", ErrOutside},
		{`a\b`, "", ErrOutside},
		{"a/../../x", "", ErrOutside},
		{"../database", "", ErrOutside},
	}
	for _, root := range []string{"/srv/data", "/srv/./data/"} {
		for _, tt := range tests {
			got, err := ResolveInside(root, tt.name)
			if got != tt.want || !errors.Is(err, tt.err) {
				t.Errorf("ResolveInside(%q, %q) = %q, %v; want %q, %v", root, tt.name, got, err, tt.want, tt.err)
			}
		}
	}
}
