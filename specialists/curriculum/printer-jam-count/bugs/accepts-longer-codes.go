package printerjamcount

import (
	"bufio"
	"io"
	"strings"
)

// CountJams counts the lines of a printer log that have the word E13. If
// reading fails, it returns the count so far and the error.
func CountJams(log io.Reader) (int, error) {
	jams := 0
	lines := bufio.NewScanner(log)
	for lines.Scan() {
		for _, word := range strings.Fields(lines.Text()) {
			if strings.HasPrefix(word, "E13") {
				jams++
				break
			}
		}
	}
	return jams, lines.Err()
}
