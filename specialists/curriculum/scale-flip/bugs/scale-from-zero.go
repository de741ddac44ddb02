package scaleflip

import "errors"

// ErrItem reports an index that belongs to no answer.
var ErrItem = errors.New("no such item")

// FlipScale returns a copy of answers in which the items at the given indexes are reversed on
// the scale from 1 to top. Unanswered items, marked 0, stay 0.
func FlipScale(answers, items []int, top int) ([]int, error) {
	out := append([]int(nil), answers...)
	for _, i := range items {
		if i < 0 || i >= len(out) {
			return nil, ErrItem
		}
		if out[i] != 0 {
			out[i] = top - out[i]
		}
	}
	return out, nil
}
