package fillstacks

import (
	"reflect"
	"testing"
)

func TestPut(t *testing.T) {
	slots := []PackSlot{{"", 0}, {"axe", 1}, {"gem", 3}}
	tests := []struct {
		n    int
		want []PackSlot
		rest int
	}{
		// 3 + 1 on the stack of gems
		{1, []PackSlot{{"", 0}, {"axe", 1}, {"gem", 4}}, 0},
		// 2 on the stack, 1 in the empty slot
		{3, []PackSlot{{"gem", 1}, {"axe", 1}, {"gem", 5}}, 0},
		// 2 + 5 find a place, 1 is left
		{8, []PackSlot{{"gem", 5}, {"axe", 1}, {"gem", 5}}, 1},
		// the input is unchanged
		{0, []PackSlot{{"", 0}, {"axe", 1}, {"gem", 3}}, 0},
	}
	for _, tt := range tests {
		got, rest := Put(slots, "gem", tt.n, 5)
		if !reflect.DeepEqual(got, tt.want) || rest != tt.rest {
			t.Errorf("Put(%d) = %v, %d, want %v, %d", tt.n, got, rest, tt.want, tt.rest)
		}
	}
}
