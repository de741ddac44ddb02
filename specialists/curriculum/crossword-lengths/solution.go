package crosswordlengths

import "fmt"

// Lengths returns the lengths of the parts of answer in brackets: a comma stands for a space
// and a hyphen for a hyphen between the parts, as in "(3,5)" or "(4-5)".
func Lengths(answer string) string {
	text, n := "(", 0
	for _, r := range answer {
		switch r {
		case ' ':
			text += fmt.Sprint(n, ",")
			n = 0
		case '-':
			text += fmt.Sprint(n, "-")
			n = 0
		default:
			n++
		}
	}
	return text + fmt.Sprint(n, ")")
}
