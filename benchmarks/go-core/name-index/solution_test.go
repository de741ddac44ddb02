package nameindex

import (
	"maps"
	"testing"
)

func TestIndex(t *testing.T) {
	tests := []struct {
		name  string
		names []string
		want  map[string]int
	}{
		{"none", nil, map[string]int{}},
		{"one", []string{"id"}, map[string]int{"id": 0}},
		{"three", []string{"id", "city", "age"}, map[string]int{"id": 0, "city": 1, "age": 2}},
		{"repeated", []string{"x", "y", "x", "y"}, map[string]int{"x": 0, "y": 1}},
		{"empty name", []string{"a", ""}, map[string]int{"a": 0, "": 1}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Index(tc.names); !maps.Equal(got, tc.want) {
				t.Errorf("Index(%q) = %v, want %v", tc.names, got, tc.want)
			}
		})
	}
}
