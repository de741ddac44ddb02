package scaleservings

import "errors"

// ErrServings reports a serving count that is not positive.
var ErrServings = errors.New("servings must be positive")

// Scale converts amounts in grams from one number of servings to another. It
// rounds to the nearest gram, halves up, and leaves grams unchanged. A serving
// count that is not positive gives ErrServings.
func Scale(grams []int, from, to int) ([]int, error) {
	if from <= 0 && to <= 0 {
		return nil, ErrServings
	}
	out := make([]int, len(grams))
	for i, g := range grams {
		out[i] = (g*to + from/2) / from
	}
	return out, nil
}
