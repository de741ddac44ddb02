// Package awkward uses what makes rewriting Go hard; every mutant of it must build, and act only when it is on.
package awkward // a comment after the clause

import (
	"errors"
	str "strconv"
	. "strings"
	"sync"
)

// Flag is a boolean of a type of its own.
type Flag bool

const (
	_    = iota
	Kilo = 1 << (10 * iota)
	Mega
)

var table = [2 + 1]int{1, 2, 3}

var double = func(n int) int { return n * 2 }

var errOdd = errors.New("odd")

var began int

func init() {
	began = began + 1
}

// Less compares, as a Flag.
func Less(a, b int) Flag { return Flag(a < b) || a+1 < b }

// Named takes nameless parameters beside others.
func Named(_ int, n int, _ string, more ...int) (total int, err error) {
	defer func() { total += Kilo / 1024 }()
	for _, m := range more {
		total += m
	}
	if n < 0 {
		err = errOdd
		return
	}
	total += n
	return
}

// Nameless has no names at all.
func Nameless(int, string) (int, bool) { return began, true }

// Guarded recovers itself when it is deferred.
func Guarded(out *string) {
	if r := recover(); r != nil {
		*out = "caught"
	}
}

// Stack is generic.
type Stack[T any] struct{ items []T }

// Push is a method of a generic type.
func (s *Stack[T]) Push(items ...T) int {
	s.items = append(s.items, items...)
	return len(s.items)
}

// Pop takes the newest.
func (s *Stack[_]) Pop() bool {
	if len(s.items) == 0 {
		return false
	}
	s.items = s.items[:len(s.items)-1]
	return true
}

// Zero has a nameless receiver.
func (*Stack[T]) Zero() (zero T) { return }

// Tabulate is a generic function.
func Tabulate[K comparable, V any](keys []K, value func(K) V) map[K]V {
	made := map[K]V{}
	for _, key := range keys {
		if _, ok := made[key]; ok {
			continue
		}
		made[key] = value(key)
	}
	return made
}

// Search breaks out of two loops.
func Search(rows [][]int, wanted int) (row, column int) {
outer:
	for row = range rows {
		for column = 0; column < len(rows[row]); column++ {
			switch {
			case rows[row][column] == wanted:
				break outer
			case rows[row][column] > 100:
				continue outer
			}
		}
	}
	return row, column
}

// Shadow gives common names another meaning.
func Shadow(len int, string bool) (true int) {
	nil := len + 1
	if string && nil > 3 || len == 0 {
		true = nil << 1
	}
	return true
}

// Parse reads a number, and uses a dot import.
func Parse(text string) (int, error) {
	n, err := str.Atoi(TrimSpace(text))
	if err != nil {
		return 0, err
	}
	if n%2 != 0 {
		return 0, errOdd
	}
	return n, nil
}

// Counter counts under a lock.
type Counter struct {
	mu sync.Mutex
	n  uint8
}

// Add is called through a method value too.
func (c *Counter) Add(by uint8) uint8 {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n += by &^ 1
	return c.n
}

// Receive selects, and knows whether its channel is closed.
func Receive(in <-chan int, done chan<- bool) (sum int) {
	for {
		select {
		case n, ok := <-in:
			if !ok {
				done <- true
				return sum
			}
			sum += n
		}
	}
}

// Kind switches on types, and falls through.
func Kind(v any) (kind string) {
	switch v := v.(type) {
	case int:
		switch v {
		case 0:
			kind = "zero "
			fallthrough
		case 1:
			kind += "small"
		default:
			kind = "int"
		}
	case func(int) int:
		kind = ToUpper("func") + str.Itoa(v(-1))
	}
	return kind
}

// Jump goes back with goto.
func Jump(n int) int {
	steps := 0
again:
	if n > 0 {
		n--
		steps++
		goto again
	}
	return steps + table[0]
}
