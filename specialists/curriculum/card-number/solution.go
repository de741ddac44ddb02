package cardnumber

// ValidCard reports whether card is six digits followed by the right check
// letter: the sum of each digit times its position (from 1), modulo 26.
func ValidCard(card string) bool {
	if len(card) != 7 {
		return false
	}
	sum := 0
	for i := 0; i < 6; i++ {
		if card[i] < '0' || card[i] > '9' {
			return false
		}
		sum += int(card[i]-'0') * (i + 1)
	}
	return card[6] == byte('A'+sum%26)
}
