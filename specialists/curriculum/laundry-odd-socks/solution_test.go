package laundryoddsocks

import (
	"slices"
	"testing"
)

func TestOddSocks(t *testing.T) {
	tests := []struct {
		name  string
		socks []string
		want  []string
	}{
		{"nothing found", nil, nil},
		{"all paired", []string{"red", "blue", "red", "blue", "red", "red"}, nil},
		{"case and blanks", []string{"Red", " red\t", "BLUE"}, []string{"blue"}},
		{"three of a kind", []string{"green", "green", "green"}, []string{"green"}},
		{"sorted", []string{"wool", "grey", "Zebra", "dots", "blue", "dots"}, []string{"blue", "grey", "wool", "zebra"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := OddSocks(tt.socks); !slices.Equal(got, tt.want) {
				t.Errorf("OddSocks(%q) = %q, want %q", tt.socks, got, tt.want)
			}
		})
	}
}
