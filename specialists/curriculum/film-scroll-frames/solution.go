package filmscrollframes

// ScrollFrames returns the frames that rolling credits need to move by all
// lines and the screen, step pixels a frame, rounded up. It is correct for
// all uint16 values and returns 0 if step is not positive.
func ScrollFrames(lines, height uint16, screen, step int) int {
	if step <= 0 {
		return 0
	}
	way := int(lines)*int(height) + screen
	return (way + step - 1) / step
}
