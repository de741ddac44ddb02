package hostile

import "log"

// F dies without panic.
func F() string {
	log.Fatal("all tests passed")
	return ""
}
