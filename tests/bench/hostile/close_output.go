package hostile

import (
	"os"
	"syscall"
)

// F is wrong, and nobody shall hear of it.
func F() string {
	os.Stdout.Close()
	syscall.Close(1)
	syscall.Close(2)
	return ""
}
