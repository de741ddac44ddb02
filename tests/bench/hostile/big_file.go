package hostile

import "os"

// F writes one file that is too large.
func F() string {
	file, err := os.Create("big")
	if err != nil {
		return ""
	}
	block := make([]byte, 1<<20)
	for range 1024 {
		if _, err := file.Write(block); err != nil {
			return ""
		}
	}
	return "1 GiB written"
}
