package concertspotstring

import (
	"fmt"
	"testing"
)

func TestSpotString(t *testing.T) {
	tests := []struct {
		name string
		spot Spot
		want string
	}{
		{"one digit", Spot{"Balcony", "C", 7}, "Balcony, row C, seat 07"},
		{"three digits", Spot{"Stalls", "AA", 112}, "Stalls, row AA, seat 112"},
		{"no section", Spot{"", "B", 20}, "row B, seat 20"},
		{"standing, row ignored", Spot{"Floor", "C", 0}, "Floor, standing"},
		{"nothing set", Spot{}, "standing"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := fmt.Sprint(tt.spot); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
