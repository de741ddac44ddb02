package tankbasinchain

// Basin is a basin that overflows into the next one; Next is nil for the last.
type Basin struct {
	Capacity, Level int
	Next            *Basin
}

// Pour adds litres to the basin; what does not fit flows on. It returns the litres
// that leave the last basin. A nil basin takes nothing.
func (b *Basin) Pour(litres int) int {
	for b != nil && litres > 0 {
		added := min(litres, b.Capacity-b.Level)
		b.Level += added
		litres -= added
		b = b.Next
	}
	return litres
}

// Free returns the room left in this basin and all after it.
func (b *Basin) Free() int {
	free := 0
	for ; b != nil; b = b.Next {
		free += b.Capacity - b.Level
	}
	return free
}

// Levels returns the levels of this basin and all after it.
func (b *Basin) Levels() []int {
	var levels []int
	for ; b != nil; b = b.Next {
		levels = append(levels, b.Level)
	}
	return levels
}
