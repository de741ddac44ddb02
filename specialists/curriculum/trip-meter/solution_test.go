package tripmeter

import (
	"math"
	"testing"
)

func TestMeterAdd(t *testing.T) {
	var m TripMeter
	steps := []struct{ n, want uint32 }{
		{5, 5},
		{0, 5},
		{math.MaxUint32 - 6, math.MaxUint32 - 1},
		{3, math.MaxUint32},
		{1, math.MaxUint32},
	}
	for _, s := range steps {
		if got := m.Add(s.n); got != s.want {
			t.Errorf("Add(%d) = %d, want %d", s.n, got, s.want)
		}
	}
}

func TestMeterReset(t *testing.T) {
	var m TripMeter
	m.Add(7)
	if got := m.Reset(); got != 7 {
		t.Errorf("Reset() = %d, want 7", got)
	}
	if got := m.Add(2); got != 2 {
		t.Errorf("Add(2) after Reset = %d, want 2", got)
	}
}
