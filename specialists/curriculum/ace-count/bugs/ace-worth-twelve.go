package acecount

// HandValue adds up cards from 1 (ace) to 13 (king), counting cards above ten as ten.
// Aces count 11 instead of 1 as often as the total stays within limit.
func HandValue(cards []int, limit int) int {
	total, aces := 0, 0
	for _, card := range cards {
		total += min(card, 10)
		if card == 1 {
			aces++
		}
	}
	for aces > 0 && total+10 <= limit {
		total += 11
		aces--
	}
	return total
}
