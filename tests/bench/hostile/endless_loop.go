package hostile

// F never ends, and is busy.
func F() string {
	for {
	}
}
