package hostile

import (
	"os"
	"os/signal"
	"syscall"
)

// F closes all that it can be heard by, turns every signal away, and never ends.
func F() string {
	signal.Ignore(syscall.SIGTERM, syscall.SIGXCPU, syscall.SIGINT, syscall.SIGHUP, syscall.SIGPIPE)
	os.Stdout.Close()
	os.Stderr.Close()
	for descriptor := range 64 {
		syscall.Close(descriptor)
	}
	for {
	}
}
