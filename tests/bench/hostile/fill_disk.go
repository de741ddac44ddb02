package hostile

import (
	"fmt"
	"os"
)

// F fills every folder in which it can write.
func F() string {
	block := make([]byte, 1<<20)
	written := 0
	for _, folder := range []string{".", "/tmp", "/dev/shm", "/var/tmp", "/run", "/dev", "/"} {
		for i := range 256 {
			if os.WriteFile(fmt.Sprintf("%s/fill%d", folder, i), block, 0o644) != nil {
				break
			}
			written++
		}
	}
	if written > 64 {
		return fmt.Sprint(written, " MiB written")
	}
	return ""
}
