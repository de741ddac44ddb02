package streethouse

import (
	"strconv"
	"strings"
)

// SplitHouse returns the leading digits of text as a number and the rest as suffix, trimmed and
// in lower case. If there is no usable number, it returns the error of strconv.Atoi.
func SplitHouse(text string) (int, string, error) {
	suffix := strings.TrimLeft(text, "0123456789")
	number, err := strconv.Atoi(strings.TrimSuffix(text, suffix))
	if err != nil {
		return 0, "", err
	}
	return number, strings.ToLower(suffix), nil
}
