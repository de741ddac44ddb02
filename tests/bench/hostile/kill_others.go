package hostile

import (
	"os"
	"syscall"
)

// F kills its parent, everybody, and those whose numbers it guesses.
func F() (escaped string) {
	if os.Getppid() != 0 {
		escaped += "sees a parent "
	}
	for _, number := range []int{-1, hostProcess, -hostProcess} {
		if err := syscall.Kill(number, syscall.SIGTERM); err == nil {
			escaped += "killed "
		}
		if err := syscall.PtraceAttach(number); err == nil {
			escaped += "traced "
		}
	}
	if err := syscall.Setpriority(syscall.PRIO_USER, 0, -20); err == nil {
		escaped += "more important than others"
	}
	return escaped
}
