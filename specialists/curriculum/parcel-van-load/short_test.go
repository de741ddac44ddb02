package parcelvanload

import (
	"reflect"
	"testing"
)

func TestLoadVan(t *testing.T) {
	tests := []struct {
		weights []int
		limit   int
		loaded  []int
		left    []int
	}{
		// no parcels
		{nil, 5, nil, nil},
		// 2 + 3 is exactly the limit
		{[]int{2, 3}, 5, []int{0, 1}, nil},
		// 2 + 2 + 2 is one too heavy
		{[]int{2, 2, 2}, 5, []int{0, 1}, []int{2}},
		// 4 + 3 is too heavy, 4 + 1 fits
		{[]int{4, 3, 1}, 5, []int{0, 2}, []int{1}},
	}
	for _, tt := range tests {
		loaded, left := LoadVan(tt.weights, tt.limit)
		if !reflect.DeepEqual(loaded, tt.loaded) || !reflect.DeepEqual(left, tt.left) {
			t.Errorf("LoadVan(%v, %d) = %v, %v, want %v, %v", tt.weights, tt.limit, loaded, left, tt.loaded, tt.left)
		}
	}
}
