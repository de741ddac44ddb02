// Package harness is linked into every test binary that guild builds. It keeps the run's secrets away from the code under
// test, switches one mutant on, and tells guild what each test really came to.
//
// The package under test imports it, if only through the generated TestMain, so Go initialises it before any code of an
// answer runs. Its report goes to a private copy of stdout, each line led by a nonce that only guild and this package know.
// What a test prints therefore decides nothing.
//
// NOT covered: an answer that searches the memory of its own process can find the nonce. Nothing that shares a process
// can be kept from that.
package harness

import (
	"bytes"
	"flag"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	_ "time/tzdata" // tests load time zones, and the sandbox has no files of them
	"unsafe"
)

var (
	nonce   string
	mutant  int
	report  int
	args    []string
	flags   *flag.FlagSet
	reached atomic.Bool
)

func init() {
	words := strings.Fields(firstLine())
	chosen, err := -1, error(nil)
	if len(words) == 2 {
		chosen, err = strconv.Atoi(words[1])
	}
	if chosen < 0 || err != nil {
		os.Stderr.WriteString("this test binary is started by guild, which tells it a nonce and a mutant on stdin\n")
		os.Exit(1)
	}
	nonce, mutant = words[0], chosen
	report = privateStdout()
	testing.Init()
	args, flags = slices.Clone(os.Args), flag.CommandLine
	tell("begun")
}

// firstLine reads stdin to its end and puts the null device in its place, so that nothing of it is left to be read.
func firstLine() string {
	var line bytes.Buffer
	chunk := make([]byte, 256)
	for line.Len() < 4096 {
		n, err := syscall.Read(0, chunk)
		if err == syscall.EINTR {
			continue
		}
		if n <= 0 {
			break
		}
		line.Write(chunk[:n])
	}
	syscall.Close(0)
	// The lowest free descriptor is 0 again. Where there is no null device, it stays closed.
	syscall.Open(os.DevNull, syscall.O_RDONLY, 0)
	text, _, _ := strings.Cut(line.String(), "\n")
	return text
}

// privateStdout copies stdout, so that an answer that closes or replaces descriptor 1 silences itself, not the report.
func privateStdout() int {
	copied, err := syscall.Dup(1)
	if err != nil {
		os.Exit(1)
	}
	syscall.CloseOnExec(copied)
	return copied
}

// tell writes one line of the report at once, so that it outlives whatever comes next. It starts on a line of its own.
func tell(words ...string) {
	line := []byte("\n" + nonce + " " + strings.Join(words, " ") + "\n")
	for len(line) > 0 {
		n, err := syscall.Write(report, line)
		if err == syscall.EINTR || err == syscall.EAGAIN {
			continue
		}
		if err != nil {
			return
		}
		line = line[n:]
	}
}

// Chosen returns the number of the mutant that is switched on, or 0, and records nothing.
func Chosen() int { return mutant }

// On tells whether a mutant is the one that is switched on, and records that its site was reached.
func On(id int) bool {
	if id != mutant {
		return false
	}
	return reach()
}

func reach() bool {
	if !reached.Load() && !reached.Swap(true) {
		tell("reached")
	}
	return true
}

// Main runs the tests of a package, reports each, reports the end and exits.
func Main(m *testing.M) {
	watch(m)
	// Code of the answer may have changed arguments and flags while it was initialised; guild sets every one that matters.
	os.Args, flag.CommandLine = args, flags
	flags.Parse(args[1:])
	code := m.Run()
	tell("end", strconv.Itoa(code))
	os.Exit(code)
}

// watch makes every test of m report its start and its outcome. The lists of testing.M are private, but for more than ten
// years they have been named so; a Go that renames them panics here, in guild's own tests first.
func watch(m *testing.M) {
	tests := *list[[]testing.InternalTest](m, "tests")
	for i, test := range tests {
		tests[i].F = func(t *testing.T) {
			tell("run", test.Name)
			returned := false
			// What is registered first runs last: after subtests, and after cleanups that may yet fail.
			t.Cleanup(func() { tell(outcome(t, returned), test.Name) })
			test.F(t)
			returned = true
		}
	}
	targets := *list[[]testing.InternalFuzzTarget](m, "fuzzTargets")
	for i, target := range targets {
		targets[i].Fn = func(f *testing.F) {
			tell("run", target.Name)
			returned := false
			f.Cleanup(func() { tell(outcome(f, returned), target.Name) })
			target.Fn(f)
			returned = true
		}
	}
	examples := *list[[]testing.InternalExample](m, "examples")
	for i, example := range examples {
		examples[i].F = func() {
			tell("run", example.Name)
			example.F()
			// Its output is compared after this, so only the end's exit code says whether it passed.
			tell("ran", example.Name)
		}
	}
}

func list[T any](m *testing.M, name string) *T {
	field := reflect.ValueOf(m).Elem().FieldByName(name)
	return (*T)(unsafe.Pointer(field.UnsafeAddr()))
}

// outcome returns how a test came out. One that neither returned nor failed nor skipped is in the middle of a panic.
func outcome(t testing.TB, returned bool) string {
	switch {
	case t.Failed():
		return "fail"
	case t.Skipped():
		return "skip"
	case returned:
		return "pass"
	default:
		return "died"
	}
}
