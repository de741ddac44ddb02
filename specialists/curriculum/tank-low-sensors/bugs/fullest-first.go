package tanklowsensors

import (
	"cmp"
	"slices"
)

// Sensor holds the last reading of a level sensor.
type Sensor struct {
	Percent int
}

// WaterTank is a tank that may have a sensor; Sensor is nil if not.
type WaterTank struct {
	Name   string
	Sensor *Sensor
}

// LowTanks returns the names of the tanks that read less than limit percent, lowest
// first. Tanks without a sensor are left out.
func LowTanks(tanks []WaterTank, limit int) []string {
	var low []WaterTank
	for _, tank := range tanks {
		if tank.Sensor != nil && tank.Sensor.Percent < limit {
			low = append(low, tank)
		}
	}
	slices.SortStableFunc(low, func(a, b WaterTank) int {
		return cmp.Compare(b.Sensor.Percent, a.Sensor.Percent)
	})
	var names []string
	for _, tank := range low {
		names = append(names, tank.Name)
	}
	return names
}
