package letteropening

// Opening returns a line like "Dear Dr. Kim,", or "Dear Kim," if title is
// empty.
func Opening(title, last string) string {
	if title == "" {
		return "Dear " + last + ","
	}
	return "Dear " + title + " " + last + ","
}
