package hostile

import (
	"flag"
	"os"
	"testing"
)

func init() {
	flag.CommandLine = flag.NewFlagSet("mine", flag.ContinueOnError)
	testing.Init()
	os.Args = os.Args[:1]
}

// F is wrong.
func F() string { return "" }
