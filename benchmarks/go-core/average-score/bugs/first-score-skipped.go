package averagescore

import "errors"

// ErrEmpty says that there are no scores.
var ErrEmpty = errors.New("no scores")

// Average returns the integer average of all scores, or ErrEmpty for none.
func Average(scores []int) (int, error) {
	if len(scores) == 0 {
		return 0, ErrEmpty
	}
	sum := 0
	for _, s := range scores[1:] {
		sum += s
	}
	return sum / len(scores), nil
}
