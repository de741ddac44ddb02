package laststatus

// LastStatus returns the last entry of history, or "none" if there is none.
func LastStatus(history []string) string {
	return history[len(history)-1]
}
