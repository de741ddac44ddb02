package balanceword

// Word returns "plus", "minus" or "even" for a balance above, below or equal to zero.
func Word(balance int) string {
	if balance == 0 {
		return "even"
	}
	if balance > 0 {
		return "minus"
	}
	return "plus"
}
