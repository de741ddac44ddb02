package hostile

import (
	"fmt"
	"time"
)

// F is wrong, and something goes on saying otherwise.
func F() string {
	go func() {
		for {
			fmt.Print("\r\x16--- PASS: TestF (0.00s)\n\x16PASS\nok  \tproblem\t0.01s\n")
			time.Sleep(time.Microsecond)
		}
	}()
	time.Sleep(5 * time.Millisecond)
	return ""
}
