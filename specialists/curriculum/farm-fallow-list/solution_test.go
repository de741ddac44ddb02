package farmfallowlist

import (
	"slices"
	"testing"
)

func TestFallow(t *testing.T) {
	fields := []string{"pond", "mill", "hill", "east"}
	tests := []struct {
		name string
		sown map[string]string
		want []string
	}{
		{"nil map", nil, []string{"east", "hill", "mill", "pond"}},
		{"some sown", map[string]string{"pond": "oats", "hill": "rye"}, []string{"east", "mill"}},
		{"blank crop", map[string]string{"pond": "rye", "mill": " \t", "hill": "", "east": "rye"}, []string{"hill", "mill"}},
		{"all sown", map[string]string{"pond": "a", "mill": "b", "hill": "c", "east": "d"}, nil},
	}
	for _, tt := range tests {
		if got := Fallow(fields, tt.sown); !slices.Equal(got, tt.want) {
			t.Errorf("%s: Fallow = %q, want %q", tt.name, got, tt.want)
		}
		if want := []string{"pond", "mill", "hill", "east"}; !slices.Equal(fields, want) {
			t.Fatalf("%s: the caller's names became %q", tt.name, fields)
		}
	}
}
