package netscore

import "errors"

// ErrNone reports that there are no ratings to score.
var ErrNone = errors.New("no ratings")

// Score returns fans (9 and 10) minus critics (0 to 6) in percent of all ratings,
// cut off towards zero. Without ratings it returns ErrNone.
func Score(ratings []int) (int, error) {
	if len(ratings) == 0 {
		return 0, ErrNone
	}
	balance := 0
	for _, r := range ratings {
		if r >= 9 {
			balance++
		} else if r <= 6 {
			balance--
		}
	}
	return balance * 100 / len(ratings), nil
}
