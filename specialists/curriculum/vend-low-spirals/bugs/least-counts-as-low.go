package vendlowspirals

// Spiral holds the goods of one slot.
type Spiral struct {
	Code string
	Left int
}

// LowCodes returns the codes of the spirals with fewer than least pieces left,
// in order. A nil element is a slot without a spiral and is skipped.
func LowCodes(row []*Spiral, least int) []string {
	var codes []string
	for _, s := range row {
		if s != nil && s.Left <= least {
			codes = append(codes, s.Code)
		}
	}
	return codes
}
