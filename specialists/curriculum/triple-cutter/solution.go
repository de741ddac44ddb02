package triplecutter

import "errors"

// ErrLeftover reports a strand that ends in the middle of a triple.
var ErrLeftover = errors.New("letters left over")

// Triples cuts strand into pieces of three letters up to, but without, the piece stop.
// One or two letters left over before any stop give ErrLeftover.
func Triples(strand, stop string) ([]string, error) {
	var triples []string
	for len(strand) > 0 {
		if len(strand) < 3 {
			return nil, ErrLeftover
		}
		if strand[:3] == stop {
			break
		}
		triples = append(triples, strand[:3])
		strand = strand[3:]
	}
	return triples, nil
}
