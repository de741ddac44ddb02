package hostile

import (
	"fmt"
	"syscall"
)

// F looks for descriptors that guild or the sandbox left open; the harness keeps only copies of the output.
func F() (escaped string) {
	var output syscall.Stat_t
	syscall.Fstat(1, &output)
	for descriptor := 3; descriptor < 256; descriptor++ {
		var status syscall.Stat_t
		if syscall.Fstat(descriptor, &status) != nil || status.Ino == output.Ino {
			continue
		}
		// Go's own, by which it waits for the network, are of no type.
		if status.Mode&syscall.S_IFMT != 0 {
			escaped += fmt.Sprintf("%d: %o ", descriptor, status.Mode)
		}
	}
	return escaped
}
