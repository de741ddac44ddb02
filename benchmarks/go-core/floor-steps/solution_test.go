package floorsteps

import (
	"strings"
	"testing"
	"time"
)

// stepsInTime calls Steps and fails the test if it does not return.
func stepsInTime(t *testing.T, floor []string, from, to Field) (steps int, ok bool) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		steps, ok = Steps(floor, from, to)
	}()
	select {
	case <-done:
		return steps, ok
	case <-time.After(2 * time.Second):
		t.Fatal("still searching after two seconds")
		return 0, false
	}
}

func TestSteps(t *testing.T) {
	hall := []string{
		"..#....",
		".##.##.",
		"......#",
		".#####.",
		".......",
	}
	ragged := []string{"....", ".", "", "...", "..#..", "...."}
	cases := []struct {
		name     string
		floor    []string
		from, to Field
		want     int
		ok       bool
	}{
		{"same field", hall, Field{4, 6}, Field{4, 6}, 0, true},
		{"right", hall, Field{4, 1}, Field{4, 5}, 4, true},
		{"left", hall, Field{4, 5}, Field{4, 1}, 4, true},
		{"up", hall, Field{4, 0}, Field{2, 0}, 2, true},
		{"down", hall, Field{2, 0}, Field{4, 0}, 2, true},
		{"around", hall, Field{0, 1}, Field{0, 3}, 8, true},
		{"long way", hall, Field{0, 1}, Field{1, 6}, 12, true},
		{"below the wall", hall, Field{2, 5}, Field{3, 6}, 14, true},
		{"to blocked", hall, Field{0, 0}, Field{0, 2}, 0, false},
		{"from blocked", hall, Field{0, 2}, Field{0, 0}, 0, false},
		{"both blocked", hall, Field{0, 2}, Field{0, 2}, 0, false},
		{"from outside", hall, Field{-1, 0}, Field{0, 0}, 0, false},
		{"to outside", hall, Field{0, 0}, Field{0, 7}, 0, false},
		{"negative column", hall, Field{0, 0}, Field{0, -1}, 0, false},
		{"below", hall, Field{4, 0}, Field{5, 0}, 0, false},
		{"outside twice", hall, Field{9, 9}, Field{9, 9}, 0, false},
		{"no floor", nil, Field{0, 0}, Field{0, 0}, 0, false},
		{"empty row", []string{""}, Field{0, 0}, Field{0, 0}, 0, false},
		{"walled in", []string{"...", ".#.", "#.#", ".#."}, Field{2, 1}, Field{0, 0}, 0, false},
		{"no diagonal", []string{".#", "#."}, Field{0, 0}, Field{1, 1}, 0, false},
		{"ragged, inside", ragged, Field{0, 3}, Field{1, 0}, 4, true},
		{"ragged, cut by an empty row", ragged, Field{1, 0}, Field{3, 0}, 0, false},
		{"ragged, up into a longer row", ragged, Field{3, 2}, Field{4, 4}, 7, true},
		{"ragged, through a longer row", ragged, Field{3, 2}, Field{4, 3}, 6, true},
		{"other bytes", []string{"a~ X"}, Field{0, 0}, Field{0, 3}, 3, true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, ok := stepsInTime(t, c.floor, c.from, c.to)
			if got != c.want || ok != c.ok {
				t.Fatalf("got %d, %v; want %d, %v", got, ok, c.want, c.ok)
			}
		})
	}
}

func TestStepsOpenFloor(t *testing.T) {
	const size = 60
	floor := make([]string, size)
	for i := range floor {
		floor[i] = strings.Repeat(".", size)
	}
	for _, to := range []Field{{0, 0}, {59, 59}, {0, 59}, {59, 0}, {17, 42}} {
		want := max(to.Row-20, 20-to.Row) + max(to.Col-30, 30-to.Col)
		if got, ok := stepsInTime(t, floor, Field{20, 30}, to); got != want || !ok {
			t.Errorf("to %v: got %d, %v; want %d", to, got, ok, want)
		}
	}
}
