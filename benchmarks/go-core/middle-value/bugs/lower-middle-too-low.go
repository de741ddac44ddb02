package middlevalue

import "slices"

// Values keeps a running median. The zero value is empty.
type Values struct {
	sorted []int64
}

// Add takes a value; equal values count separately.
func (v *Values) Add(x int64) {
	at, _ := slices.BinarySearch(v.sorted, x)
	v.sorted = slices.Insert(v.sorted, at, x)
}

// Remove takes out one occurrence of x; false if it is not held.
func (v *Values) Remove(x int64) bool {
	at, found := slices.BinarySearch(v.sorted, x)
	if !found {
		return false
	}
	v.sorted = slices.Delete(v.sorted, at, at+1)
	return true
}

// Count returns how many values are held.
func (v *Values) Count() int { return len(v.sorted) }

// Median returns the middle value, for an even count the mean of the two middle ones
// rounded down; it does not overflow. Without values it returns false.
func (v *Values) Median() (int64, bool) {
	n := len(v.sorted)
	if n == 0 {
		return 0, false
	}
	lo, hi := v.sorted[n/2-1], v.sorted[n/2]
	return lo&hi + (lo^hi)>>1, true // the floor of (lo+hi)/2
}
