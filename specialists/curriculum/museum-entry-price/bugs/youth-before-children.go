package museumentryprice

// EntryPrice returns the price in cents: 0 for members and under 6, 600 under
// 18, 900 from 65 on, else 1400.
func EntryPrice(age int, member bool) int {
	switch {
	case age < 18:
		return 600
	case member || age < 6:
		return 0
	case age >= 65:
		return 900
	default:
		return 1400
	}
}
