package hostile

import "time"

// F never ends, and does nothing.
func F() string {
	for {
		time.Sleep(time.Hour)
	}
}
