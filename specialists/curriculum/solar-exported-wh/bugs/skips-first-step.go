package solarexportedwh

// ExportedWh returns the energy counted between the first and the last
// reading. The 32-bit counter may wrap to 0 between two readings, any number
// of times in all; the sum may exceed 32 bits.
func ExportedWh(readings []uint32) uint64 {
	var total uint64
	for i := 2; i < len(readings); i++ {
		total += uint64(readings[i] - readings[i-1])
	}
	return total
}
