package pethumanage

// HumanYears converts the age of a dog: the first year counts 15, the second
// 9 and every later one 5. An age of 0 or below gives 0.
func HumanYears(age int) int {
	switch {
	case age <= 0:
		return 0
	case age == 1:
		return 15
	default:
		return 24 + (age-1)*5
	}
}
