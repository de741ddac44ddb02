package paintratioreduce

import (
	"slices"
	"testing"
)

func TestReduceRatio(t *testing.T) {
	tests := []struct {
		name  string
		parts []int
		want  []int
	}{
		{"three parts", []int{12, 8, 4}, []int{3, 2, 1}},
		{"smaller first, with zeros", []int{0, 15, 0, 50}, []int{0, 3, 0, 10}},
		{"pairs share more than all", []int{6, 10, 15}, []int{6, 10, 15}},
		{"single part", []int{7}, []int{1}},
		{"zeros", []int{0, 0}, []int{0, 0}},
		{"empty", nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			parts := slices.Clone(tt.parts)
			if got := ReduceRatio(parts); !slices.Equal(got, tt.want) {
				t.Errorf("ReduceRatio(%v) = %v, want %v", tt.parts, got, tt.want)
			}
			if !slices.Equal(parts, tt.parts) {
				t.Errorf("the given slice changed from %v to %v", tt.parts, parts)
			}
		})
	}
}
