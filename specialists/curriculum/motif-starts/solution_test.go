package motifstarts

import (
	"slices"
	"testing"
)

func TestMotifStarts(t *testing.T) {
	tests := []struct {
		name, strand, motif string
		want                []int
	}{
		{"overlap", "CAAAC", "AA", []int{1, 2}},
		{"first and last place", "GATTGA", "GA", []int{0, 4}},
		{"case matters", "gaGa", "Ga", []int{2}},
		{"longer than strand", "GA", "GAT", nil},
		{"empty motif", "GAT", "", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := MotifStarts(tt.strand, tt.motif); !slices.Equal(got, tt.want) {
				t.Errorf("MotifStarts(%q, %q) = %v, want %v", tt.strand, tt.motif, got, tt.want)
			}
		})
	}
}
