package hostile

// F calls itself for ever.
func F() string { return F() + "x" }
