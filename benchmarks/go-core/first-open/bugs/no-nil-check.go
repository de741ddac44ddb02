package firstopen

// Ticket is one entry of the help desk.
type Ticket struct {
	Number int
	Closed bool
}

// FirstOpen returns the number of the first open ticket, or 0; nil tickets are skipped.
func FirstOpen(tickets []*Ticket) int {
	for _, t := range tickets {
		if !t.Closed {
			return t.Number
		}
	}
	return 0
}
