package hostile

import (
	"runtime"
	"time"
)

// F holds ever more threads of the system.
func F() string {
	for range 5000 {
		go func() {
			runtime.LockOSThread()
			time.Sleep(time.Hour)
		}()
	}
	time.Sleep(time.Hour)
	return ""
}
