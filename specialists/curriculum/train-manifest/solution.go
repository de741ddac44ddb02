package trainmanifest

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

// ErrManifest reports a line without a coach.
var ErrManifest = errors.New("coach is missing")

// ReadManifest reads lines such as "name;coach" and returns the names per
// coach. Errors of r are wrapped. A line without a semicolon gives an error
// that wraps ErrManifest and tells the line, counted from 1.
func ReadManifest(r io.Reader) (map[string][]string, error) {
	coaches := make(map[string][]string)
	scanner := bufio.NewScanner(r)
	for line := 1; scanner.Scan(); line++ {
		name, coach, ok := strings.Cut(scanner.Text(), ";")
		if !ok {
			return nil, fmt.Errorf("line %d: %w", line, ErrManifest)
		}
		coaches[coach] = append(coaches[coach], name)
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("read manifest: %w", err)
	}
	return coaches, nil
}
