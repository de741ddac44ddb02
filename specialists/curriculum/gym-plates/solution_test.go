package gymplates

import (
	"slices"
	"testing"
)

func TestPlatesPerSide(t *testing.T) {
	sizes := []int{20, 10, 5}
	tests := []struct {
		name       string
		total, bar int
		want       []int
		ok         bool
	}{
		{"mixed plates", 130, 20, []int{20, 20, 10, 5}, true},
		{"empty bar", 15, 15, nil, true},
		{"below the bar", 10, 20, nil, false},
		{"odd difference", 51, 20, nil, false},
		{"rest on each side", 54, 20, []int{10, 5}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := PlatesPerSide(tt.total, tt.bar, sizes)
			if !slices.Equal(got, tt.want) || ok != tt.ok {
				t.Errorf("PlatesPerSide(%d, %d) = %v, %t, want %v, %t",
					tt.total, tt.bar, got, ok, tt.want, tt.ok)
			}
		})
	}
}
