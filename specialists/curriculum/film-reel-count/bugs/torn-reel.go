package filmreelcount

import (
	"bufio"
	"io"
	"strings"
)

// CountCredits opens a reel, counts the lines that are not blank and closes
// the reel, also when reading fails. It returns the error of open or of
// reading.
func CountCredits(open func() (io.ReadCloser, error)) (int, error) {
	reel, err := open()
	if err != nil {
		return 0, err
	}
	defer reel.Close()
	credits := 0
	lines := bufio.NewScanner(reel)
	for lines.Scan() {
		if strings.TrimSpace(lines.Text()) != "" {
			credits++
		}
	}
	return credits, nil
}
