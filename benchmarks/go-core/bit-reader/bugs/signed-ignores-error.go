// Package bitreader reads packed fields from a byte slice.
package bitreader

import (
	"bytes"
	"errors"
)

var (
	// ErrWidth means that a field width is out of range.
	ErrWidth = errors.New("bit width out of range")
	// ErrShort means that too few bits are left.
	ErrShort = errors.New("not enough bits")
)

// Reader reads bits, most significant bit of each byte first. A call that
// returns an error consumes nothing.
type Reader struct {
	data []byte
	pos  int
}

// New returns a Reader over a copy of data.
func New(data []byte) *Reader {
	return &Reader{data: bytes.Clone(data)}
}

// Remaining returns the number of unread bits.
func (r *Reader) Remaining() int {
	return len(r.data)*8 - r.pos
}

func (r *Reader) bit(i int) uint64 {
	return uint64(r.data[i/8]>>(7-i%8)) & 1
}

// Bits reads n bits (0 to 64) as an unsigned number.
func (r *Reader) Bits(n int) (uint64, error) {
	if n < 0 || n > 64 {
		return 0, ErrWidth
	}
	if n > r.Remaining() {
		return 0, ErrShort
	}
	var v uint64
	for i := range n {
		v = v<<1 | r.bit(r.pos+i)
	}
	r.pos += n
	return v, nil
}

// Signed reads n bits (1 to 64) as a two's complement number.
func (r *Reader) Signed(n int) (int64, error) {
	if n == 0 {
		return 0, ErrWidth
	}
	v, _ := r.Bits(n)
	shift := 64 - n
	return int64(v<<shift) >> shift, nil
}

// Unary counts the 1 bits before the next 0 bit and consumes that 0 as well.
func (r *Reader) Unary() (int, error) {
	for n := range r.Remaining() {
		if r.bit(r.pos+n) == 0 {
			r.pos += n + 1
			return n, nil
		}
	}
	return 0, ErrShort
}

// Block goes on to the next byte border, reads a length byte and returns that
// many of the following bytes as a new slice.
func (r *Reader) Block() ([]byte, error) {
	from := (r.pos+7)/8 + 1
	if from > len(r.data) {
		return nil, ErrShort
	}
	to := from + int(r.data[from-1])
	if to > len(r.data) {
		return nil, ErrShort
	}
	r.pos = to * 8
	return bytes.Clone(r.data[from:to]), nil
}
