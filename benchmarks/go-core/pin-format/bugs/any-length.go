package pinformat

// ValidPin tells whether pin consists of exactly four digits 0 to 9.
func ValidPin(pin string) bool {
	for i := 0; i < len(pin); i++ {
		if pin[i] < '0' || pin[i] > '9' {
			return false
		}
	}
	return true
}
