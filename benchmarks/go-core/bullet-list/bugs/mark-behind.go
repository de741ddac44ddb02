package bulletlist

// Bullets returns a line "- item" with a newline for each item, in order.
func Bullets(items []string) string {
	text := ""
	for _, item := range items {
		text += item + "- " + "\n"
	}
	return text
}
