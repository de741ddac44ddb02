package laststatus

// LastStatus returns the last entry of history, or "none" if there is none.
func LastStatus(history []string) string {
	if len(history) == 0 {
		return "none"
	}
	return history[len(history)-2]
}
