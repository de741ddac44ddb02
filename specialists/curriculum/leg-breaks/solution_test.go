package legbreaks

import "testing"

func TestFirstBreak(t *testing.T) {
	ab, bc := TripLeg{"A", "B", 0, 50}, TripLeg{"B", "C", 60, 95}
	cd, ad := TripLeg{"C", "D", 100, 130}, TripLeg{"A", "D", 200, 210}
	tests := []struct {
		name   string
		legs   []TripLeg
		change int
		want   int
	}{
		{"no legs", nil, 5, -1},
		{"one leg", []TripLeg{ab}, 5, -1},
		{"exact change time", []TripLeg{ab, bc, cd}, 5, -1},
		{"change too short", []TripLeg{ab, bc, cd}, 6, 2},
		{"wrong place", []TripLeg{ab, ad, cd}, 0, 1},
		{"leaves before arrival", []TripLeg{bc, {"C", "A", 90, 99}}, 0, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := FirstBreak(tt.legs, tt.change); got != tt.want {
				t.Errorf("FirstBreak(%v, %d) = %d, want %d", tt.legs, tt.change, got, tt.want)
			}
		})
	}
}
