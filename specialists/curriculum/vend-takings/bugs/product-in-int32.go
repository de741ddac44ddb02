package vendtakings

// SaleLine is a number of pieces sold at Cents each.
type SaleLine struct {
	Cents, Count int32
	Refunded     bool
}

// Takings returns the sum of Cents times Count of all sales that were not
// refunded. A single product may be larger than an int32.
func Takings(sales []SaleLine) int64 {
	var total int64
	for _, s := range sales {
		if s.Refunded {
			continue
		}
		total += int64(s.Cents * s.Count)
	}
	return total
}
