package tanklowsensors

import (
	"fmt"
	"testing"
)

func TestLowTanks(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no tanks
	check(LowTanks(nil, 5), []string{})
	// without a sensor
	check(LowTanks([]WaterTank{{"a", nil}}, 5), []string{})
	// the lowest first
	check(LowTanks([]WaterTank{{"a", &Sensor{2}}, {"b", &Sensor{1}}}, 5), []string{"b", "a"})
	// equal readings keep their order
	check(LowTanks([]WaterTank{{"b", &Sensor{1}}, {"a", &Sensor{1}}}, 5), []string{"b", "a"})
}
