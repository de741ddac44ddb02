package joinedlines

import (
	"bufio"
	"io"
	"strings"
)

// Line is a logical line and the one-based number of its first physical line.
type Line struct {
	Number int
	Text   string
}

// Read returns the logical lines of r: a backslash at the end of a physical
// line joins the next one, without its leading spaces and tabs. Blank logical
// lines are left out. Lines may be of any length. If reading fails, it returns
// the lines completed before and the error.
func Read(r io.Reader) ([]Line, error) {
	var lines []Line
	var open *Line // logical line that is being continued
	br := bufio.NewReader(r)
	for number := 1; ; number++ {
		text, err := br.ReadString('\n')
		if err != nil && err != io.EOF {
			return lines, err
		}
		last := err == io.EOF
		text = strings.TrimSuffix(strings.TrimSuffix(text, "\r"), "\n")
		if open == nil {
			open = &Line{Number: number}
		} else {
			text = strings.TrimLeft(text, " \t")
		}
		head, more := strings.CutSuffix(text, `\`)
		open.Text += head
		if more && !last {
			continue
		}
		if strings.Trim(open.Text, " \t") != "" {
			lines = append(lines, *open)
		}
		open = nil
		if last {
			return lines, nil
		}
	}
}
