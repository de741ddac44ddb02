// Package seatbitmap keeps a seating plan with one bit for each seat.
package seatbitmap

// Seats records which of the seats 0 to n-1 are taken.
type Seats struct {
	words []uint64
	n     int
}

// New returns a plan of n free seats; a negative n counts as 0.
func New(n int) *Seats {
	n = max(n, 0)
	return &Seats{words: make([]uint64, (n+63)/64), n: n}
}

func (s *Seats) taken(i int) bool {
	return s.words[i/64]&(1<<(i%64)) != 0
}

// Take marks seat i as taken. It returns false when there is no such seat or
// it is taken already.
func (s *Seats) Take(i int) bool {
	if i < 0 || i >= s.n || s.taken(i) {
		return false
	}
	s.words[i/64] |= 1 << (i % 64)
	return true
}

// Release frees seat i. It returns false when there is no such seat or it is
// free already.
func (s *Seats) Release(i int) bool {
	if i < 0 || i >= s.n || !s.taken(i) {
		return false
	}
	s.words[i/64] &^= 1 << (i % 64)
	return true
}

// FirstRun returns the first seat of the lowest k adjacent free seats, or -1
// when there are none or k is below 1.
func (s *Seats) FirstRun(k int) int {
	run := 0
	for i := range s.n {
		if s.taken(i) {
			run = 0
			continue
		}
		run++
		if run == k {
			return i - k + 1
		}
	}
	return -1
}

// Clone returns an independent copy of the plan.
func (s *Seats) Clone() *Seats {
	return &Seats{words: append([]uint64(nil), s.words...), n: s.n}
}
