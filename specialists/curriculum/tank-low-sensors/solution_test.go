package tanklowsensors

import (
	"slices"
	"testing"
)

func TestLowTanks(t *testing.T) {
	tanks := []WaterTank{
		{"roof", &Sensor{29}},
		{"yard", &Sensor{30}},
		{"barn", &Sensor{4}},
		{"well", nil},
		{"attic", &Sensor{29}},
	}
	tests := []struct {
		limit int
		want  []string
	}{
		{30, []string{"barn", "roof", "attic"}},
		{31, []string{"barn", "roof", "attic", "yard"}},
		{4, nil},
	}
	for _, tt := range tests {
		if got := LowTanks(tanks, tt.limit); !slices.Equal(got, tt.want) {
			t.Errorf("LowTanks(tanks, %d) = %q, want %q", tt.limit, got, tt.want)
		}
	}
	if got := LowTanks(nil, 50); len(got) != 0 {
		t.Errorf("LowTanks(nil, 50) = %q, want none", got)
	}
	if tanks[0].Name != "roof" || tanks[2].Name != "barn" {
		t.Errorf("the caller's tanks became %v", tanks)
	}
}
