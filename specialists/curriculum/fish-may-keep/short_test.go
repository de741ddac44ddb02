package fishmaykeep

import "testing"

func TestMayKeep(t *testing.T) {
	slots := map[string]LengthSlot{"pike": {50, 80}, "perch": {20, 0}}
	tests := []struct {
		species string
		cm      int
		want    bool
	}{
		// one below the minimum
		{"pike", 49, false},
		// both ends are allowed
		{"pike", 50, true},
		{"pike", 80, true},
		// one above the maximum
		{"pike", 81, false},
		// a maximum of 0 is no limit
		{"perch", 45, true},
		// not in the map
		{"eel", 60, false},
	}
	for _, tt := range tests {
		if got := MayKeep(tt.species, tt.cm, slots); got != tt.want {
			t.Errorf("MayKeep(%q, %d) = %v, want %v", tt.species, tt.cm, got, tt.want)
		}
	}
}
