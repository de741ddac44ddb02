package tidehighmarks

// HighMarks returns the indexes of the heights that are greater than both of
// their neighbours. The first and the last height never count.
func HighMarks(heights []int) []int {
	var marks []int
	for i := 1; i < len(heights); i++ {
		if heights[i] > heights[i-1] && heights[i] > heights[i+1] {
			marks = append(marks, i)
		}
	}
	return marks
}
