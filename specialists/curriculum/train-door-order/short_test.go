package traindoororder

import (
	"reflect"
	"testing"
)

func TestDoorOrder(t *testing.T) {
	tests := []struct {
		left  []string
		right []string
		want  []string
	}{
		// both empty
		{nil, nil, []string{}},
		// in turn, left first
		{[]string{"a", "b"}, []string{"x", "y"}, []string{"a", "x", "b", "y"}},
		// left is longer
		{[]string{"a", "b"}, []string{"x"}, []string{"a", "x", "b"}},
		// right is longer
		{nil, []string{"x", "y"}, []string{"x", "y"}},
	}
	for _, tt := range tests {
		if got := DoorOrder(tt.left, tt.right); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("DoorOrder(%v, %v) = %v, want %v", tt.left, tt.right, got, tt.want)
		}
	}
}
