package quiztruth

import (
	"errors"
	"fmt"
	"strings"
)

// ErrUnclear marks an answer that is neither true nor false.
var ErrUnclear = errors.New("neither true nor false")

// TruthOf reads true, t, yes, y or false, f, no, n, in any case and with white
// space around. Other answers give an error that quotes them and wraps
// ErrUnclear.
func TruthOf(answer string) (bool, error) {
	switch strings.ToLower(strings.TrimSpace(answer)) {
	case "true", "t", "yes", "y":
		return true, nil
	case "false", "f", "no", "n":
		return false, nil
	}
	return false, fmt.Errorf("answer %q: %v", answer, ErrUnclear)
}
