package latefee

// LateFee returns the fee in cents for a book that is days late: rate cents
// for each day after the first grace days, at most limit. A limit of 0 means
// no limit.
func LateFee(days, grace, rate, limit int) int {
	if days <= grace {
		return 0
	}
	fee := (days - grace + 1) * rate
	if limit > 0 && fee > limit {
		return limit
	}
	return fee
}
