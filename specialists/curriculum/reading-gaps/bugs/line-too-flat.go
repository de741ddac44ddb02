package readinggaps

// FillGaps replaces nil readings: between known values on a straight line in
// integer arithmetic, outside by the nearest known value. Without any known
// value the result is empty.
func FillGaps(readings []*int) []int {
	out := make([]int, len(readings))
	last := -1
	for i, r := range readings {
		if r == nil {
			if last >= 0 {
				out[i] = out[last]
			}
			continue
		}
		out[i] = *r
		for j := last + 1; j < i; j++ {
			if last < 0 {
				out[j] = *r
			} else {
				out[j] = out[last] + (*r-out[last])*(j-last)/(i-last+1)
			}
		}
		last = i
	}
	if last < 0 {
		return nil
	}
	return out
}
