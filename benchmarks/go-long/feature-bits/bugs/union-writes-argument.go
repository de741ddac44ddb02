// Package featurebits keeps sets of feature numbers as bit sets.
package featurebits

import (
	"errors"
	"math/bits"
	"slices"
)

// ErrNegative is returned when a negative number is added.
var ErrNegative = errors.New("negative feature number")

const wordBits = 64

// Bits is a set of numbers from 0 up. The zero value is empty, and a nil
// *Bits acts as an empty set everywhere except in Add.
type Bits struct {
	words []uint64
}

// all returns the words of b, none for a nil b.
func (b *Bits) all() []uint64 {
	if b == nil {
		return nil
	}
	return b.words
}

// Add inserts n, or returns ErrNegative if n is negative.
func (b *Bits) Add(n int) error {
	if n < 0 {
		return ErrNegative
	}
	for len(b.words) <= n/wordBits {
		b.words = append(b.words, 0)
	}
	b.words[n/wordBits] |= uint64(1) << (n % wordBits)
	return nil
}

// Remove takes n out; numbers that are not in the set are ignored.
func (b *Bits) Remove(n int) {
	if b.Has(n) {
		b.words[n/wordBits] &^= 1 << (n % wordBits)
	}
}

// Has reports whether n is in the set.
func (b *Bits) Has(n int) bool {
	words := b.all()
	if n < 0 || n/wordBits >= len(words) {
		return false
	}
	return words[n/wordBits]>>(n%wordBits)&1 == 1
}

// Len returns the number of members.
func (b *Bits) Len() int {
	total := 0
	for _, w := range b.all() {
		total += bits.OnesCount64(w)
	}
	return total
}

// Members returns the members in ascending order.
func (b *Bits) Members() []int {
	var out []int
	for i, w := range b.all() {
		for ; w != 0; w &= w - 1 {
			out = append(out, i*wordBits+bits.TrailingZeros64(w))
		}
	}
	return out
}

// Union returns a fresh set of the members of a or b.
func Union(a, b *Bits) *Bits {
	long, short := a.all(), b.all()
	if len(long) < len(short) {
		long, short = short, long
	}
	out := long
	for i, w := range short {
		out[i] |= w
	}
	return &Bits{words: out}
}

// Minus returns a fresh set of the members of a that b lacks.
func Minus(a, b *Bits) *Bits {
	out, other := slices.Clone(a.all()), b.all()
	for i := range min(len(out), len(other)) {
		out[i] &^= other[i]
	}
	return &Bits{words: out}
}
