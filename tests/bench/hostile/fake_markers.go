package hostile

import (
	"fmt"
	"os"
)

func init() {
	fmt.Print("\x16=== RUN   TestF\n\x16--- PASS: TestF (0.00s)\n\x16PASS\n")
	fmt.Print("\n0123456789abcdef0123456789abcdef begun\n\n0123456789abcdef0123456789abcdef pass TestF\n\n0123456789abcdef0123456789abcdef end 0\n")
	os.Exit(0)
}

// F is wrong.
func F() string { return "" }
