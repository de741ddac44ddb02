package sumtexts

import (
	"fmt"
	"strconv"
)

// Sum adds the numbers in texts. The first one that cannot be read ends it
// with an error that wraps the cause.
func Sum(texts []string) (int, error) {
	sum := 0
	for _, text := range texts {
		n, err := strconv.Atoi(text)
		if err != nil {
			return 0, fmt.Errorf("bad number: %v", err)
		}
		sum += n
	}
	return sum, nil
}
