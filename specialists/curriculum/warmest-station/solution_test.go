package warmeststation

import "testing"

func TestWarmest(t *testing.T) {
	low, mid, high := -12.5, -3.0, 1.5
	tests := []struct {
		name     string
		stations []Station
		want     string
		ok       bool
	}{
		{"empty", nil, "", false},
		{"no readings", []Station{{"Quay", nil}, {"Peak", nil}}, "", false},
		{"all below zero", []Station{{"Peak", &low}, {"Quay", &mid}}, "Quay", true},
		{"missing reading", []Station{{"Dune", nil}, {"Quay", &high}, {"Peak", nil}}, "Quay", true},
		{"tie", []Station{{"Peak", &low}, {"Quay", &mid}, {"Dune", &mid}}, "Quay", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := Warmest(tt.stations)
			if got != tt.want || ok != tt.ok {
				t.Errorf("Warmest = %q, %v, want %q, %v", got, ok, tt.want, tt.ok)
			}
		})
	}
}
