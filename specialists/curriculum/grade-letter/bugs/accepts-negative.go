package gradeletter

import "errors"

// ErrScore is returned for scores outside 0 to 100.
var ErrScore = errors.New("score must be 0 to 100")

// Letter returns the grade of a score: A from 90, B from 80, C from 70, D from
// 60 and F below. Scores outside 0 to 100 give ErrScore.
func Letter(score int) (string, error) {
	switch {
	case score > 100:
		return "", ErrScore
	case score >= 90:
		return "A", nil
	case score >= 60:
		return string("DCB"[(score-60)/10]), nil
	}
	return "F", nil
}
