package hostile

import (
	"fmt"
	"io"
	"os"
	"strings"
)

func init() {
	said, _ := io.ReadAll(os.Stdin)
	for descriptor := range 32 {
		if descriptor < 1 || descriptor > 2 {
			more := make([]byte, 100)
			n, _ := os.NewFile(uintptr(descriptor), "x").Read(more)
			said = append(said, more[:max(n, 0)]...)
		}
	}
	said = append(said, strings.Join(os.Args, " ")+strings.Join(os.Environ(), " ")...)
	for _, word := range strings.Fields(string(said)) {
		fmt.Printf("\n%s pass TestF\n\n%s end 0\n", word, word)
	}
	os.Exit(0)
}

// F is wrong.
func F() string { return "" }
