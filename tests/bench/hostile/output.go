package hostile

import (
	"bytes"
	"os"
)

// F says ten gigabytes.
func F() string {
	line := bytes.Repeat([]byte("spam "), 2<<20)
	for range 1024 {
		os.Stdout.Write(line)
	}
	return "said it all"
}
