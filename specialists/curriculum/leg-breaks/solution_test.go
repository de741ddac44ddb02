package legbreaks

import "testing"

func TestFirstBreak(t *testing.T) {
	ab, bc := Leg{"A", "B", 0, 50}, Leg{"B", "C", 60, 95}
	cd, ad := Leg{"C", "D", 100, 130}, Leg{"A", "D", 200, 210}
	tests := []struct {
		name   string
		legs   []Leg
		change int
		want   int
	}{
		{"no legs", nil, 5, -1},
		{"one leg", []Leg{ab}, 5, -1},
		{"exact change time", []Leg{ab, bc, cd}, 5, -1},
		{"change too short", []Leg{ab, bc, cd}, 6, 2},
		{"wrong place", []Leg{ab, ad, cd}, 0, 1},
		{"leaves before arrival", []Leg{bc, {"C", "A", 90, 99}}, 0, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := FirstBreak(tt.legs, tt.change); got != tt.want {
				t.Errorf("FirstBreak(%v, %d) = %d, want %d", tt.legs, tt.change, got, tt.want)
			}
		})
	}
}
