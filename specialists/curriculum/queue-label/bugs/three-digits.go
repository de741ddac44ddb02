package queuelabel

import "fmt"

// LabelAfter returns the label of the ticket after the given one. The number goes up to 99, then
// the next letter begins at 01, and after Z comes A.
func LabelAfter(letter rune, number int) string {
	if number < 100 {
		return fmt.Sprintf("%c%02d", letter, number+1)
	}
	if letter == 'Z' {
		return "A01"
	}
	return fmt.Sprintf("%c01", letter+1)
}
