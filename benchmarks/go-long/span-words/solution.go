package spanwords

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

// Faults of a span.
var (
	ErrFormat = errors.New("malformed span")
	ErrRange  = errors.New("span too long")
)

const letters = "wdhms"

// unit returns the length of the unit with the given index in letters.
func unit(i int) time.Duration {
	return [...]time.Duration{7 * 24 * time.Hour, 24 * time.Hour, time.Hour, time.Minute, time.Second}[i]
}

// Parse reads a span like "1w2d3h4m5s", with a minus sign in front if negative.
// Units are in falling order and used once at most. Malformed text gives
// ErrFormat; a span that does not fit into a Duration gives ErrRange.
func Parse(text string) (time.Duration, error) {
	rest, negative := strings.CutPrefix(text, "-")
	var total time.Duration
	fits, last := true, -1
	for first := true; first || rest != ""; first = false {
		tail := strings.TrimLeft(rest, "0123456789")
		digits := rest[:len(rest)-len(tail)]
		if digits == "" || tail == "" {
			return 0, ErrFormat
		}
		i := strings.IndexByte(letters, tail[0])
		if i <= last {
			return 0, ErrFormat
		}
		n, err := strconv.ParseInt(digits, 10, 64)
		if err != nil || n > int64((math.MaxInt64-total)/unit(i)) {
			fits = false
		} else {
			total += time.Duration(n) * unit(i)
		}
		last, rest = i, tail[1:]
	}
	if !fits {
		return 0, ErrRange
	}
	if negative {
		total = -total
	}
	return total, nil
}

// Format writes d in whole seconds, the way Parse reads it, without zero parts.
// A span shorter than one second is "0s".
func Format(d time.Duration) string {
	d = d.Truncate(time.Second)
	if d == 0 {
		return "0s"
	}
	text := ""
	if d < 0 {
		text, d = "-", -d
	}
	for i, letter := range letters {
		if n := d / unit(i); n > 0 {
			text += fmt.Sprintf("%d%c", n, letter)
		}
		d %= unit(i)
	}
	return text
}
