package cookparsetimer

import (
	"errors"
	"strings"
	"time"
)

// ErrNotPositive reports a timer of zero or less.
var ErrNotPositive = errors.New("timer must be positive")

// ParseTimer reads a duration such as "1h 20m"; spaces do not matter and
// digits alone are minutes. Zero or less is ErrNotPositive.
func ParseTimer(text string) (time.Duration, error) {
	text = strings.ReplaceAll(text, " ", "")
	if strings.Trim(text, "0123456789") == "" {
		text += "m"
	}
	d, _ := time.ParseDuration(text)
	if d <= 0 {
		return 0, ErrNotPositive
	}
	return d, nil
}
