// Goparse reads Go source and says what it found, one JSON line per request, so that one process serves many.
//
//	goparse facts   {"source": …}                                     what a file declares, imports and calls
//	goparse mutate  {"source": …, "nonce": …, "most": …, "goroot": …}  its mutants, and one file that holds them all
//	goparse library {"package": …, "goroot": …}                       functions of Go's own library, each made to stand alone
//
// What lives here: the loop over requests, and the bounds that keep hostile source from crashing it or holding it up.
// It never compiles or runs what it is given.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"runtime/debug"
	"time"
)

const (
	mostBytes    = 1 << 20           // of one source
	mostDepth    = 4000              // of nested syntax; the parser itself would go to 100,000
	memoryBytes  = 1 << 30           // soft: the collector works harder beyond it
	factsTimeout = 30 * time.Second  // per file; reading is linear, so only a bug or a starved machine gets there
	mutateTime   = 300 * time.Second // the first request reads the packages that are imported
)

type command struct {
	answer  func(line []byte) (any, error)
	timeout time.Duration
}

var commands = map[string]command{
	"facts":   {answerFacts, factsTimeout},
	"mutate":  {answerMutate, mutateTime},
	"library": {answerLibrary, mutateTime},
}

// failure is the answer where there is none.
type failure struct {
	Error string `json:"error"`
}

func main() {
	if len(os.Args) != 2 || commands[os.Args[1]].answer == nil {
		fmt.Fprintln(os.Stderr, "usage: goparse facts|mutate|library")
		os.Exit(2)
	}
	debug.SetMemoryLimit(memoryBytes)
	chosen := commands[os.Args[1]]
	in := bufio.NewReaderSize(os.Stdin, 1<<16)
	out := bufio.NewWriter(os.Stdout)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for {
		line, readErr := in.ReadBytes('\n')
		if len(line) > 0 {
			if err := encoder.Encode(guarded(chosen, line)); err != nil {
				os.Exit(1)
			}
			// Whoever asks waits for each answer.
			if out.Flush() != nil {
				os.Exit(1)
			}
		}
		if readErr != nil {
			return
		}
	}
}

// guarded answers one request; a panic or a lapse of time becomes its error. What runs on after a lapse is abandoned.
func guarded(c command, line []byte) any {
	answered := make(chan any, 1)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				answered <- failure{fmt.Sprintf("goparse failed on it (%v)", r)}
			}
		}()
		answer, err := c.answer(line)
		if err != nil {
			answer = failure{err.Error()}
		}
		answered <- answer
	}()
	select {
	case answer := <-answered:
		return answer
	case <-time.After(c.timeout):
		return failure{fmt.Sprintf("took longer than %s to read", c.timeout)}
	}
}
