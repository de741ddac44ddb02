package sensorsummary

import "math"

// Summary is a running summary of readings. The zero value is empty.
type Summary struct {
	count    int
	sum      float64
	low, top float64
}

// Add takes a reading; NaN is ignored.
func (s *Summary) Add(x float64) {
	if math.IsNaN(x) {
		return
	}
	s.Merge(&Summary{count: 1, sum: x, low: x, top: x})
}

// Merge adds everything other has seen; a nil or empty other changes nothing.
func (s *Summary) Merge(other *Summary) {
	if other == nil || other.count == 0 {
		return
	}
	s.count += other.count
	s.sum += other.sum
	s.low = min(s.low, other.low)
	s.top = max(s.top, other.top)
}

// Count returns how many readings were taken.
func (s *Summary) Count() int { return s.count }

// Min returns the smallest reading, 0 if there is none.
func (s *Summary) Min() float64 { return s.low }

// Max returns the largest reading, 0 if there is none.
func (s *Summary) Max() float64 { return s.top }

// Mean returns the mean of the readings, 0 if there are none.
func (s *Summary) Mean() float64 {
	if s.count == 0 {
		return 0
	}
	return s.sum / float64(s.count)
}
