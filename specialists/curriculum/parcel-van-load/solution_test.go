package parcelvanload

import (
	"slices"
	"testing"
)

func TestLoadVan(t *testing.T) {
	tests := []struct {
		name         string
		weights      []int
		limit        int
		loaded, left []int
	}{
		{"all fit", []int{10, 20, 5}, 50, []int{0, 1, 2}, nil},
		{"exactly full", []int{30, 20}, 50, []int{0, 1}, nil},
		{"later one fits", []int{30, 25, 15, 8, 5}, 50, []int{0, 2, 4}, []int{1, 3}},
		{"nothing fits", []int{7, 9}, 6, nil, []int{0, 1}},
		{"no parcels", nil, 10, nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			loaded, left := LoadVan(tt.weights, tt.limit)
			if !slices.Equal(loaded, tt.loaded) || !slices.Equal(left, tt.left) {
				t.Errorf("LoadVan(%v, %d) = %v, %v, want %v, %v",
					tt.weights, tt.limit, loaded, left, tt.loaded, tt.left)
			}
		})
	}
}
