package coverphoto

// Photo is one picture of an album.
type Photo struct {
	Name   string
	Rating int
	Hidden bool
}

// Cover returns the photo with the highest rating, the first one among equals.
// Nil entries (deleted photos) and hidden photos are passed over; Cover returns
// nil if no photo is left.
func Cover(photos []*Photo) *Photo {
	var best *Photo
	for _, p := range photos {
		if p != nil && !p.Hidden && (best == nil || p.Rating >= best.Rating) {
			best = p
		}
	}
	return best
}
