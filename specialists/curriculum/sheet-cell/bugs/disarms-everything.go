package sheetcell

import "strings"

// SheetRow returns answers as one line of quoted, comma-separated cells. Quotes inside an answer
// are doubled, and an answer that begins like a formula (= + - @) is disarmed with a single quote.
func SheetRow(answers []string) string {
	cells := make([]string, len(answers))
	for i, answer := range answers {
		if strings.IndexAny(answer, "=+-@") >= 0 {
			answer = "'" + answer
		}
		cells[i] = `"` + strings.ReplaceAll(answer, `"`, `""`) + `"`
	}
	return strings.Join(cells, ",")
}
