package packcount

import "errors"

// ErrSize reports a pack size that is not positive.
var ErrSize = errors.New("pack size must be positive")

// Packs returns the smallest number of packs that covers need grams and the
// grams left over. Nothing is bought for a need of zero or less.
func Packs(need, size int) (packs, spare int, err error) {
	if size <= 0 {
		return 0, 0, ErrSize
	}
	if need <= 0 {
		return 0, 0, nil
	}
	packs = (need + size - 1) / size
	return packs, packs*size - need, nil
}
