package traindoororder

import (
	"slices"
	"testing"
)

func TestDoorOrder(t *testing.T) {
	tests := []struct {
		name              string
		left, right, want []string
	}{
		{"equally long", []string{"Ann", "Bo"}, []string{"Cy", "Di"}, []string{"Ann", "Cy", "Bo", "Di"}},
		{"longer left", []string{"a", "b", "c"}, []string{"x"}, []string{"a", "x", "b", "c"}},
		{"longer right", []string{"a"}, []string{"x", "y", "z"}, []string{"a", "x", "y", "z"}},
		{"empty queues", nil, nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := DoorOrder(tt.left, tt.right); !slices.Equal(got, tt.want) {
				t.Errorf("DoorOrder(%q, %q) = %q, want %q", tt.left, tt.right, got, tt.want)
			}
		})
	}
}

func TestDoorOrderCopies(t *testing.T) {
	left := []int{4, 5}
	DoorOrder(left, nil)[0] = 9
	if left[0] != 4 {
		t.Errorf("left changed to %v by a write to the result", left)
	}
}
