package liftcabin

import (
	"errors"
	"slices"
	"testing"
)

func TestCabinServes(t *testing.T) {
	c := NewCabin(-1, 2)
	for _, f := range []int{1, -1, 1} {
		if err := c.Call(f); err != nil {
			t.Errorf("Call(%d) = %v", f, err)
		}
	}
	w := c.Waiting()
	if !slices.Equal(w, []int{1, -1}) {
		t.Fatalf("Waiting = %v, want [1 -1]", w)
	}
	w[0] = 2
	var got []string
	for range 7 {
		got = append(got, c.Tick())
	}
	want := []string{"up", "up", "open", "down", "down", "open", "idle"}
	if !slices.Equal(got, want) || c.Floor() != -1 {
		t.Errorf("ticks %v, floor %d, want %v, floor -1", got, c.Floor(), want)
	}
}

func TestCabinRange(t *testing.T) {
	c := NewCabin(-1, 2)
	for _, f := range []int{-2, 3} {
		if err := c.Call(f); !errors.Is(err, ErrFloor) {
			t.Errorf("Call(%d) = %v, want ErrFloor", f, err)
		}
	}
	if err := c.Call(2); err != nil || !slices.Equal(c.Waiting(), []int{2}) || c.Floor() != -1 {
		t.Errorf("Call(2) = %v, waiting %v, floor %d", err, c.Waiting(), c.Floor())
	}
}
