package hostile

import (
	"fmt"
	"os"
)

// F makes empty files, each of which costs the kernel memory.
func F() string {
	for i := range 3_000_000 {
		file, err := os.Create(fmt.Sprint("f", i))
		if err != nil {
			return ""
		}
		file.Close()
	}
	return "three million files"
}
