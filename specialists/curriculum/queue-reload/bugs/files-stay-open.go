package queuereload

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Reload reads ticket numbers, one a line, from what open returns, and closes it in every case.
// Errors of open, of reading and of bad numbers are returned.
func Reload(open func() (io.ReadCloser, error)) ([]int, error) {
	r, err := open()
	if err != nil {
		return nil, err
	}
	var tickets []int
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		n, err := strconv.Atoi(strings.TrimSpace(sc.Text()))
		if err != nil {
			return nil, fmt.Errorf("ticket %d: %w", len(tickets)+1, err)
		}
		tickets = append(tickets, n)
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("read tickets: %w", err)
	}
	return tickets, nil
}
