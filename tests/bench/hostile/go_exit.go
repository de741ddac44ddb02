package hostile

import "runtime"

// F ends the test's goroutine.
func F() string {
	runtime.Goexit()
	return ""
}
