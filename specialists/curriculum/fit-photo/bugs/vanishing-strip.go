package fitphoto

// FitPhoto returns the size of a w by h photo inside a maxW by maxH frame. Photos
// shrink with their proportions kept and are never enlarged; the computed side
// is rounded down but at least 1.
func FitPhoto(w, h, maxW, maxH int) (int, int) {
	if w <= maxW && h <= maxH {
		return w, h
	}
	if w*maxH > h*maxW {
		return maxW, h * maxW / w
	}
	return max(1, w*maxH/h), maxH
}
