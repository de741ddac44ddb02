package crosswordsuits

// Suits reports whether word has the length of pattern and the same characters, where '?' in
// pattern stands for any character.
func Suits(pattern, word string) bool {
	cells, letters := []rune(pattern), []rune(word)
	if len(cells) != len(letters) {
		return false
	}
	for i := 0; i < len(cells); i++ {
		if cells[i] != '?' && cells[i] != letters[i] {
			return false
		}
	}
	return true
}
