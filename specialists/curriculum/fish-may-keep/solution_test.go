package fishmaykeep

import "testing"

func TestMayKeep(t *testing.T) {
	slots := map[string]LengthSlot{"pike": {50, 80}, "perch": {20, 0}}
	tests := []struct {
		species string
		cm      int
		want    bool
	}{
		{"pike", 49, false},
		{"pike", 50, true},
		{"pike", 80, true},
		{"pike", 81, false},
		{"perch", 45, true},
		{"eel", 60, false},
	}
	for _, tt := range tests {
		if got := MayKeep(tt.species, tt.cm, slots); got != tt.want {
			t.Errorf("MayKeep(%q, %d) = %t, want %t", tt.species, tt.cm, got, tt.want)
		}
	}
	if MayKeep("pike", 60, nil) {
		t.Error("with a nil map every fish must be protected")
	}
}
