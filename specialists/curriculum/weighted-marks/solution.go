package weightedmarks

import "errors"

// ErrWeights is returned when the weights sum up to zero.
var ErrWeights = errors.New("weights sum up to zero")

// Mark is one result and how much it counts.
type Mark struct {
	Points, Weight uint8
}

// Overall returns the weighted mean of marks, rounded down. It returns
// ErrWeights when the weights sum up to zero.
func Overall(marks []Mark) (int, error) {
	sum, weights := 0, 0
	for _, m := range marks {
		sum += int(m.Points) * int(m.Weight)
		weights += int(m.Weight)
	}
	if weights == 0 {
		return 0, ErrWeights
	}
	return sum / weights, nil
}
