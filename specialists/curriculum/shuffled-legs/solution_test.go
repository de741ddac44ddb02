package shuffledlegs

import (
	"errors"
	"slices"
	"testing"
)

func TestCities(t *testing.T) {
	legs := []TicketLeg{{"Graz", "Linz"}, {"Ulm", "Bonn"}, {"Linz", "Ulm"}}
	got, err := Cities(legs)
	if want := []string{"Graz", "Linz", "Ulm", "Bonn"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("Cities(%v) = %v, %v, want %v", legs, got, err, want)
	}
	if got, err := Cities(nil); len(got) != 0 || err != nil {
		t.Errorf("Cities(nil) = %v, %v, want nothing", got, err)
	}
}

func TestCitiesErrors(t *testing.T) {
	tests := map[string][]TicketLeg{
		"round trip":    {{"A", "B"}, {"B", "A"}},
		"two starts":    {{"A", "B"}, {"C", "D"}},
		"left twice":    {{"A", "B"}, {"A", "C"}},
		"reached twice": {{"A", "B"}, {"B", "C"}, {"C", "B"}},
		"unused loop":   {{"A", "B"}, {"C", "D"}, {"D", "C"}},
	}
	for name, legs := range tests {
		t.Run(name, func(t *testing.T) {
			if got, err := Cities(legs); got != nil || !errors.Is(err, ErrTrip) {
				t.Errorf("Cities(%v) = %v, %v, want ErrTrip", legs, got, err)
			}
		})
	}
}
