package awkward

import (
	"maps"
	"testing"
)

func same[T comparable](t *testing.T, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestValues(t *testing.T) {
	same(t, Kilo, 1024)
	same(t, Mega, 1<<20)
	same(t, double(4), 8)
	same(t, table[2], 3)
	same(t, Less(1, 2), true)
	same(t, Less(2, 2), false)
	same(t, Less(3, 2), false)
	n, ok := Nameless(1, "")
	same(t, n, 1)
	same(t, ok, true)
}

func TestNamed(t *testing.T) {
	total, err := Named(0, 5, "", 1, 2)
	same(t, total, 9)
	same(t, err, nil)
	total, err = Named(0, -1, "", 4)
	same(t, total, 5)
	same(t, err, errOdd)
	total, _ = Named(0, 0, "")
	same(t, total, 1)
}

func TestGuarded(t *testing.T) {
	var out string
	func() {
		defer Guarded(&out)
		panic("x")
	}()
	same(t, out, "caught")
}

func TestStack(t *testing.T) {
	var s Stack[string]
	push := s.Push
	same(t, push("a", "b"), 2)
	same(t, s.Pop(), true)
	same(t, s.items[0], "a")
	same(t, s.Pop(), true)
	same(t, s.Pop(), false)
	same(t, s.Zero(), "")
}

func TestTabulate(t *testing.T) {
	calls := 0
	got := Tabulate([]string{"a", "a", "b"}, func(s string) int { calls++; return len(s) })
	same(t, maps.Equal(got, map[string]int{"a": 1, "b": 1}), true)
	same(t, calls, 2)
}

func TestSearch(t *testing.T) {
	row, column := Search([][]int{{101, 7}, {5, 100, 7}, {7}}, 7)
	same(t, row, 1)
	same(t, column, 2)
}

func TestShadow(t *testing.T) {
	same(t, Shadow(3, true), 8)
	same(t, Shadow(2, true), 0)
	same(t, Shadow(3, false), 0)
	same(t, Shadow(0, false), 2)
}

func TestParse(t *testing.T) {
	n, err := Parse(" 4 ")
	same(t, n, 4)
	same(t, err, nil)
	_, err = Parse("3")
	same(t, err, errOdd)
	_, err = Parse("x")
	same(t, err != nil && err != errOdd, true)
}

func TestCounter(t *testing.T) {
	var c Counter
	add := c.Add
	same(t, add(3), 2)
	same(t, add(255), 0)
	same(t, c.Add(4), 4)
}

func TestReceive(t *testing.T) {
	in, done := make(chan int, 3), make(chan bool, 1)
	in <- 1
	in <- 2
	close(in)
	same(t, Receive(in, done), 3)
	same(t, <-done, true)
}

func TestKind(t *testing.T) {
	same(t, Kind(0), "zero small")
	same(t, Kind(1), "small")
	same(t, Kind(2), "int")
	same(t, Kind(double), "FUNC-2")
	same(t, Kind(""), "")
}

func TestJump(t *testing.T) {
	same(t, Jump(3), 4)
	same(t, Jump(0), 1)
}
