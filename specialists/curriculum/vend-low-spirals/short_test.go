package vendlowspirals

import (
	"reflect"
	"testing"
)

func TestLowCodes(t *testing.T) {
	tests := []struct {
		row   []*Spiral
		least int
		want  []string
	}{
		// no slots
		{nil, 2, nil},
		// fewer
		{[]*Spiral{{"A", 1}}, 2, []string{"A"}},
		// just enough
		{[]*Spiral{{"A", 2}}, 2, nil},
		// an empty slot is skipped
		{[]*Spiral{nil, {"B", 0}}, 1, []string{"B"}},
		// in order
		{[]*Spiral{{"B", 0}, {"A", 0}}, 1, []string{"B", "A"}},
	}
	for _, tt := range tests {
		if got := LowCodes(tt.row, tt.least); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("LowCodes(%v, %v) = %v, want %v", tt.row, tt.least, got, tt.want)
		}
	}
}
