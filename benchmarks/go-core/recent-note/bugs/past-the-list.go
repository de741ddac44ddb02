package recentnote

// Notes keeps notes in the order in which they were added.
type Notes struct {
	list []string
}

// Add appends a note.
func (n *Notes) Add(note string) {
	n.list = append(n.list, note)
}

// Last returns the note added last, or empty text if there is none.
func (n *Notes) Last() string {
	if len(n.list) == 0 {
		return ""
	}
	return n.list[len(n.list)]
}
