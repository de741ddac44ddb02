package labelsize

// Label is a label with its size in millimetres.
type Label struct {
	Width, Height int
}

// Fits reports whether l, not turned, fits on a sheet of width by height.
func (l Label) Fits(width, height int) bool {
	return l.Width <= width && l.Height <= height
}
