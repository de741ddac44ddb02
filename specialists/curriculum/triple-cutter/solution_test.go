package triplecutter

import (
	"errors"
	"slices"
	"testing"
)

func TestTriples(t *testing.T) {
	tests := []struct {
		name, strand string
		want         []string
		err          error
	}{
		{"stop in the middle", "CATTAGEND", []string{"CAT"}, nil},
		{"no stop", "CATGAG", []string{"CAT", "GAG"}, nil},
		{"stop across two pieces", "CTAGAA", []string{"CTA", "GAA"}, nil},
		{"junk after stop", "CATTAGG", []string{"CAT"}, nil},
		{"two left over", "CATGA", nil, ErrLeftover},
		{"empty", "", nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Triples(tt.strand, "TAG")
			if !errors.Is(err, tt.err) || !slices.Equal(got, tt.want) {
				t.Errorf("Triples(%q) = %q, %v, want %q, %v", tt.strand, got, err, tt.want, tt.err)
			}
		})
	}
}
