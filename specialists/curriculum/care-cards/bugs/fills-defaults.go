package carecards

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrCard marks a malformed card.
var ErrCard = errors.New("malformed card")

// ParseCard reads "NAME: TASK=DAYS, ..." and returns the name and a new map of
// the defaults overridden by the tasks. Malformed cards give an error wrapping
// ErrCard, bad days one wrapping the strconv error.
func ParseCard(line string, defaults map[string]int) (string, map[string]int, error) {
	name, rest, ok := strings.Cut(line, ":")
	name = strings.TrimSpace(name)
	if !ok || name == "" {
		return "", nil, fmt.Errorf("%w: no name in %q", ErrCard, line)
	}
	tasks := defaults
	if tasks == nil {
		tasks = map[string]int{}
	}
	if strings.TrimSpace(rest) == "" {
		return name, tasks, nil
	}
	for _, part := range strings.Split(rest, ",") {
		task, text, ok := strings.Cut(part, "=")
		if !ok {
			return "", nil, fmt.Errorf("%w: %q", ErrCard, part)
		}
		days, err := strconv.Atoi(strings.TrimSpace(text))
		if err != nil {
			return "", nil, fmt.Errorf("days of %q: %w", part, err)
		}
		tasks[strings.TrimSpace(task)] = days
	}
	return name, tasks, nil
}
