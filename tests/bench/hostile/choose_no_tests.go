package hostile

import (
	"flag"
	"os"
	"testing"
)

func init() {
	testing.Init()
	for name, value := range map[string]string{"test.run": "^$", "test.skip": ".*", "test.list": ".*", "test.count": "0"} {
		flag.Set(name, value)
	}
	os.Args = []string{os.Args[0], "-test.run=^$", "-test.list=.*"}
	flag.Parse()
}

// F is wrong.
func F() string { return "" }
