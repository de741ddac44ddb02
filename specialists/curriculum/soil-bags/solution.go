package soilbags

import "errors"

// ErrBag is returned for a bag that holds nothing.
var ErrBag = errors.New("bag is empty")

// Bags returns the number of bags needed to fill all pots, counting a partly
// needed bag as a whole one. The total may exceed a uint32.
func Bags(pots []uint32, bag uint32) (int, error) {
	if bag == 0 {
		return 0, ErrBag
	}
	var total uint64
	for _, pot := range pots {
		total += uint64(pot)
	}
	size := uint64(bag)
	return int((total + size - 1) / size), nil
}
