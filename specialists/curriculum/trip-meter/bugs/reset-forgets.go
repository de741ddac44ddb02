package tripmeter

import "math"

// TripMeter is a distance counter that stops at math.MaxUint32 instead of wrapping around.
type TripMeter struct {
	total uint32
}

// Add adds n and returns the new total, at most math.MaxUint32.
func (m *TripMeter) Add(n uint32) uint32 {
	sum := uint64(m.total) + uint64(n)
	m.total = uint32(min(sum, math.MaxUint32))
	return m.total
}

// Reset sets the total to zero and returns the total from before.
func (m *TripMeter) Reset() uint32 {
	m.total = 0
	old := m.total
	return old
}
