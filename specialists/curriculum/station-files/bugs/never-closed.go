package stationfiles

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// TotalRain returns the sum of the integers, one a line, of all stations. Each
// reader is closed before the next one is opened. The first error is wrapped.
func TotalRain(stations []string, open func(string) (io.ReadCloser, error)) (int, error) {
	total := 0
	for _, name := range stations {
		n, err := sumOf(name, open)
		if err != nil {
			return 0, fmt.Errorf("station %s: %w", name, err)
		}
		total += n
	}
	return total, nil
}

func sumOf(name string, open func(string) (io.ReadCloser, error)) (int, error) {
	r, err := open(name)
	if err != nil {
		return 0, err
	}
	sum := 0
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		text := strings.TrimSpace(lines.Text())
		if text == "" {
			continue
		}
		n, err := strconv.Atoi(text)
		if err != nil {
			return 0, err
		}
		sum += n
	}
	return sum, lines.Err()
}
