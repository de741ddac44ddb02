package hostile

import "os"

func init() { os.Exit(0) }

// F is wrong.
func F() string { return "" }
