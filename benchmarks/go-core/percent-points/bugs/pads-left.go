package percentpoints

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Faults of a percentage.
var (
	ErrFormat = errors.New("malformed percentage")
	ErrRange  = errors.New("percentage above 100")
)

// Parse turns a percentage with at most two decimals, such as "12.5%", into
// hundredths of a percent. A dot must have digits on both sides. Malformed text
// gives ErrFormat, a percentage above 100 gives ErrRange.
func Parse(text string) (int, error) {
	number, ok := strings.CutSuffix(text, "%")
	whole, decimals, dot := strings.Cut(number, ".")
	if !ok || whole == "" || len(decimals) > 2 || dot && decimals == "" {
		return 0, ErrFormat
	}
	digits := whole + ("00" + decimals)[len(decimals):]
	if strings.Trim(digits, "0123456789") != "" {
		return 0, ErrFormat
	}
	points, err := strconv.Atoi(digits)
	if err != nil || points > 10000 {
		return 0, ErrRange
	}
	return points, nil
}

// Format writes hundredths of a percent without needless zeros.
func Format(points int) string {
	text := fmt.Sprintf("%d.%02d", points/100, points%100)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".") + "%"
}
