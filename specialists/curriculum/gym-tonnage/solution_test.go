package gymtonnage

import (
	"slices"
	"testing"
)

func TestTonnageLines(t *testing.T) {
	tests := []struct {
		name  string
		lifts []Lift
		want  []string
	}{
		{"no lifts", nil, nil},
		{
			"sums and order",
			[]Lift{{"row", 50, 10}, {"squat", 100, 5}, {"press", 40, 8}, {"squat", 110, 3}},
			[]string{"squat: 830 kg", "row: 500 kg", "press: 320 kg"},
		},
		{
			"equal sums by name",
			[]Lift{{"row", 30, 4}, {"curl", 12, 10}, {"plank", 0, 6}, {"dip", 60, 2}},
			[]string{"curl: 120 kg", "dip: 120 kg", "row: 120 kg", "plank: 0 kg"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := TonnageLines(tt.lifts); !slices.Equal(got, tt.want) {
				t.Errorf("TonnageLines(%v) = %q, want %q", tt.lifts, got, tt.want)
			}
		})
	}
}
