package letteropening

// Opening returns a line like "Dear Dr. Kim,", or "Dear Kim," if title is
// empty.
func Opening(title, last string) string {
	return "Dear " + title + " " + last + ","
}
