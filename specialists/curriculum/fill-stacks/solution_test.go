package fillstacks

import (
	"slices"
	"testing"
)

func TestPut(t *testing.T) {
	slots := []PackSlot{{"", 0}, {"axe", 1}, {"gem", 8}, {"", 0}, {"gem", 10}, {"gem", 9}}
	before := slices.Clone(slots)
	tests := []struct {
		name string
		n    int
		want []PackSlot
		rest int
	}{
		{"nothing", 0, before, 0},
		{"tops up first", 3, []PackSlot{{"", 0}, {"axe", 1}, {"gem", 10}, {"", 0}, {"gem", 10}, {"gem", 10}}, 0},
		{"then empty slots", 14, []PackSlot{{"gem", 10}, {"axe", 1}, {"gem", 10}, {"gem", 1}, {"gem", 10}, {"gem", 10}}, 0},
		{"bag full", 30, []PackSlot{{"gem", 10}, {"axe", 1}, {"gem", 10}, {"gem", 10}, {"gem", 10}, {"gem", 10}}, 7},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, rest := Put(slots, "gem", tt.n, 10)
			if !slices.Equal(got, tt.want) || rest != tt.rest {
				t.Errorf("Put %d gems = %v, %d; want %v, %d", tt.n, got, rest, tt.want, tt.rest)
			}
			if !slices.Equal(slots, before) {
				t.Fatalf("input changed to %v", slots)
			}
		})
	}
	if got, rest := Put(nil, "gem", 2, 10); len(got) != 0 || rest != 2 {
		t.Errorf("Put without slots = %v, %d; want no slots and 2", got, rest)
	}
}
