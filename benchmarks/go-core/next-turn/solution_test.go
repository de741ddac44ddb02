package nextturn

import (
	"slices"
	"testing"
)

func TestNextTurn(t *testing.T) {
	for _, tc := range []struct {
		name          string
		players, want []string
	}{
		{"nil", nil, nil},
		{"empty", []string{}, nil},
		{"one", []string{"a"}, []string{"a"}},
		{"two", []string{"a", "b"}, []string{"b", "a"}},
		{"four", []string{"a", "b", "c", "d"}, []string{"b", "c", "d", "a"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := NextTurn(tc.players); !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
