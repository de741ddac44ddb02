package deltavarints

import "errors"

// Faults of encoded series.
var (
	ErrOverflow  = errors.New("number above 64 bits")
	ErrTruncated = errors.New("input ends inside a number")
)

// Encode packs a series as the differences between neighbours, which are
// zigzag-coded (0, -1, 1, -2 as 0, 1, 2, 3) and written in groups of seven
// bits, lowest first, with the top bit set in every byte but the last.
func Encode(values []int64) []byte {
	var data []byte
	previous := int64(0)
	for _, v := range values {
		d := v - previous
		previous = v
		u := uint64(d)<<1 ^ uint64(d>>63)
		for u >= 0x80 {
			data = append(data, byte(u)|0x80)
			u >>= 7
		}
		data = append(data, byte(u))
	}
	return data
}

// Decode is the reverse of Encode. Numbers that do not fit into 64 bits give
// ErrOverflow, input that ends inside a number gives ErrTruncated.
func Decode(data []byte) ([]int64, error) {
	var values []int64
	var u uint64
	previous, shift := int64(0), 0
	for _, b := range data {
		if shift == 63 && b > 1 {
			return nil, ErrOverflow
		}
		u |= uint64(b&0x7f) << shift
		shift += 7
		if b >= 0x80 {
			continue
		}
		previous += int64(u>>1) ^ -int64(u&1)
		values = append(values, previous)
		u, shift = 0, 0
	}
	if shift > 0 {
		return nil, ErrTruncated
	}
	return values, nil
}
